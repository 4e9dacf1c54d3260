namespace XmessBot.Core;

/// <summary>The rules of the service, by their ids in <c>rules.md</c>. A refusal names the rule that it enforces.</summary>
public enum RuleId
{
    /// <summary>Only member municipalities take part.</summary>
    R01 = 1,

    /// <summary>Taking part is voluntary, free and self-managed.</summary>
    R02,

    /// <summary>A mentor works for a member council and never mentors that council.</summary>
    R03,

    /// <summary>An advisor works for the technical service or a member council, and never advises that council.</summary>
    R04,

    /// <summary>The hour pool for mentoring.</summary>
    R05,

    /// <summary>The hour pool for advisory.</summary>
    R06,

    /// <summary>Packages of 4 h: 2 sessions of 2 h.</summary>
    R07,

    /// <summary>The figures are indicative; hours beyond a pool or an assignment need an explicit extension with a reason.</summary>
    R08,

    /// <summary>Sessions are held in person or remotely.</summary>
    R09,

    /// <summary>Sessions are held inside the window of the call.</summary>
    R10,

    /// <summary>Requests are submitted by the deadline, that day included.</summary>
    R11,

    /// <summary>The technical commission assesses and decides.</summary>
    R12,

    /// <summary>The preferred service is indicative.</summary>
    R13,

    /// <summary>Applicants are available and commit to take part.</summary>
    R14,

    /// <summary>Sessions become good practices or FAQ entries.</summary>
    R15,

    /// <summary>Applicants give the commission the information that it asks for.</summary>
    R16,

    /// <summary>Criterion: need and expected impact.</summary>
    R17,

    /// <summary>Criterion: transferability.</summary>
    R18,

    /// <summary>Criterion: alignment with the mission.</summary>
    R19,

    /// <summary>When demand exceeds the pool: priority to involvement.</summary>
    R20,

    /// <summary>When demand exceeds the pool: priority to diversity.</summary>
    R21,

    /// <summary>Special consideration for recent members and shorter track records.</summary>
    R22,

    /// <summary>The request is a form that can be reviewed and changed until the deadline.</summary>
    R23,

    /// <summary>Publications and the bank of good practices.</summary>
    R24,
}
