namespace XmessBot.Core.Members;

/// <summary>Whether a municipality is a member of the network on a given day, as far as is known (R01).</summary>
public enum Membership
{
    /// <summary>Not known: the list of members is incomplete, and staff has to decide.</summary>
    Unknown,

    /// <summary>The municipality is a member on that day.</summary>
    Member,

    /// <summary>The municipality is known not to be a member on that day.</summary>
    NotMember,
}
