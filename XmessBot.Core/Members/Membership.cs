namespace XmessBot.Core.Members;

/// <summary>What is known about a municipality and the network on one day (R01).</summary>
public enum Membership
{
    /// <summary>Nothing certain: the list of members is not complete, and the technical commission has to say.</summary>
    Unknown,

    /// <summary>It belongs to the network on that day.</summary>
    Member,

    /// <summary>It is known not to belong on that day.</summary>
    NotMember,
}
