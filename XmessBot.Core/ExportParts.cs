namespace XmessBot.Core;

/// <summary>What a workbook for the technical commission can have in it: one or more sheets each.</summary>
[Flags]
public enum ExportParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The requests that were sent (R23).</summary>
    Requests = 1,

    /// <summary>The points and notes of the assessors, as far as the reader may see them (R17-R19).</summary>
    Scores = 2,

    /// <summary>The sessions that were logged (R08).</summary>
    Sessions = 4,

    /// <summary>The ledgers of hours: of the pools and of the assignments (R05, R06).</summary>
    Ledger = 8,

    /// <summary>The items of the FAQ, and the lessons and questions that they come from (R15).</summary>
    Questions = 16,

    /// <summary>All of it.</summary>
    All = Requests | Scores | Sessions | Ledger | Questions,
}
