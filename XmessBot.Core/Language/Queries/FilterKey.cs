namespace XmessBot.Core.Language.Queries;

/// <summary>What a filter is about.</summary>
public enum FilterKey
{
    /// <summary>The state.</summary>
    State,

    /// <summary>The service (R03, R04).</summary>
    Service,

    /// <summary>How it is held (R09).</summary>
    Modality,

    /// <summary>The municipality.</summary>
    Municipality,

    /// <summary>The comarca.</summary>
    Comarca,

    /// <summary>The province.</summary>
    Province,

    /// <summary>How many people the municipality has.</summary>
    Population,

    /// <summary>The reference number.</summary>
    Number,

    /// <summary>When a request was sent, or a question asked.</summary>
    Sent,

    /// <summary>When a session is or was.</summary>
    Held,

    /// <summary>Until when the council may answer (R16).</summary>
    Due,

    /// <summary>Whether who asks has scored it.</summary>
    ScoredByMe,

    /// <summary>Whether it is assigned to who asks to be assessed.</summary>
    Mine,

    /// <summary>How many of its assessors have scored it.</summary>
    Scored,

    /// <summary>The points (R17-R19).</summary>
    Score,

    /// <summary>Whether its council joined not long ago (R22).</summary>
    RecentMember,

    /// <summary>Whether the day of an answer has passed.</summary>
    Overdue,

    /// <summary>Whether nobody accompanies it.</summary>
    WithoutMentor,

    /// <summary>Whether who asks declared a conflict of interest.</summary>
    Conflict,

    /// <summary>Whose it is.</summary>
    Person,

    /// <summary>The role.</summary>
    Role,

    /// <summary>The words searched for.</summary>
    Topic,

    /// <summary>The call.</summary>
    Call,
}

/// <summary>How many of the assessors of a request have scored it.</summary>
public enum ScoredBy
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Some and not all.</summary>
    Some,

    /// <summary>All.</summary>
    All,
}

/// <summary>What points are given for.</summary>
public enum QueryCriterion
{
    /// <summary>The three together, 0-15.</summary>
    Total,

    /// <summary>Need (R17).</summary>
    Need,

    /// <summary>Transferability (R18).</summary>
    Transferability,

    /// <summary>Alignment (R19).</summary>
    Alignment,
}

/// <summary>What somebody is here.</summary>
public enum QueryRole
{
    /// <summary>Speaks for a council.</summary>
    Officer,

    /// <summary>Gives mentoring (R03).</summary>
    Mentor,

    /// <summary>Gives advice (R04).</summary>
    Advisor,

    /// <summary>Runs the call.</summary>
    Staff,

    /// <summary>Runs the bot.</summary>
    Admin,
}
