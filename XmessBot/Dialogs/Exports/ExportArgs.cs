using XmessBot.Core;

namespace XmessBot.Dialogs.Exports;

/// <summary>What is known so far of a workbook that is asked for.</summary>
public sealed class ExportArgs
{
    /// <summary>What is to be in it; nothing while that is asked.</summary>
    public ExportParts Parts { get; set; }

    /// <summary>The id of the only call whose data are in it; null for every call.</summary>
    public string? Call { get; set; }
}
