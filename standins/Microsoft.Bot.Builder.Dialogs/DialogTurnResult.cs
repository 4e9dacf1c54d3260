namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a call on a dialog stack left behind: its status and, when a dialog ended, the dialog's answer.</summary>
public class DialogTurnResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="status">Where the stack stands.</param>
    /// <param name="result">The answer of the dialog that ended, if any.</param>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>Where the stack stands.</summary>
    public DialogTurnStatus Status { get; private set; }

    /// <summary>The answer of the dialog that ended; null for an answer-less one.</summary>
    public object Result { get; private set; }

    /// <summary>True when a container ended its parent together with itself, so that the caller must not use it any more.</summary>
    public bool ParentEnded { get; set; }
}
