namespace XmessBot.Core.Members;

/// <summary>Whether a municipality is a member of the network on a given day, as far as is known (R01).</summary>
public enum Membership
{
    /// <summary>Nothing certain: the list of members is not complete, and the technical commission has to say.</summary>
    Unknown,

    /// <summary>It belongs to the network on that day.</summary>
    Member,

    /// <summary>It is known not to belong on that day.</summary>
    NotMember,
}
