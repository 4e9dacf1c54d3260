namespace XmessBot.Core.Members;

/// <summary>Whether a municipality is of the network on a day (R01).</summary>
public enum Membership
{
    /// <summary>It is.</summary>
    Member,

    /// <summary>It is known not to be.</summary>
    NotMember,

    /// <summary>Our list is not complete and does not say; staff is asked, nothing is refused.</summary>
    Unknown,
}
