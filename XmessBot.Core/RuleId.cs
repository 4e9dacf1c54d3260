namespace XmessBot.Core;

/// <summary>The rules of the service that can refuse something, by their ids in <c>rules.md</c>.</summary>
public enum RuleId
{
    /// <summary>Only member municipalities take part.</summary>
    R01 = 1,

    /// <summary>Taking part is voluntary, free and self-managed.</summary>
    R02,

    /// <summary>A mentor is of a member council and never of the one that asks.</summary>
    R03,

    /// <summary>An advisor is of the technical service or of a member council, never of the one that asks.</summary>
    R04,

    /// <summary>The hour pool for mentoring.</summary>
    R05,

    /// <summary>The hour pool for advisory.</summary>
    R06,

    /// <summary>Packages of 4 h: 2 sessions of 2 h.</summary>
    R07,

    /// <summary>The figures are indicative; past a pool only by an explicit extension with a reason.</summary>
    R08,

    /// <summary>In person or remote.</summary>
    R09,

    /// <summary>Sessions are held inside the window of the call.</summary>
    R10,

    /// <summary>Requests are sent before the deadline, that day included.</summary>
    R11,

    /// <summary>The technical commission assesses and decides.</summary>
    R12,

    /// <summary>The preferred service is indicative.</summary>
    R13,

    /// <summary>Availability and commitment.</summary>
    R14,

    /// <summary>Sessions become good practices or FAQ entries.</summary>
    R15,

    /// <summary>Information is given to the commission.</summary>
    R16,

    /// <summary>Criterion: need and expected impact.</summary>
    R17,

    /// <summary>Criterion: transferability.</summary>
    R18,

    /// <summary>Criterion: alignment with the mission.</summary>
    R19,

    /// <summary>On excess demand: involvement.</summary>
    R20,

    /// <summary>On excess demand: diversity.</summary>
    R21,

    /// <summary>Special consideration for recent members and shorter track records.</summary>
    R22,

    /// <summary>The request is a form that can be reviewed and changed until the deadline.</summary>
    R23,

    /// <summary>Publications and the bank of good practices.</summary>
    R24,
}
