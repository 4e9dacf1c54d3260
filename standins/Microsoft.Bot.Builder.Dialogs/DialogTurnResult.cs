namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The outcome of running a dialog stack: its status and, when a dialog ended, that dialog's result.</summary>
public class DialogTurnResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="status">The status of the stack.</param>
    /// <param name="result">The result of the dialog that ended, if any.</param>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>The status of the stack.</summary>
    public DialogTurnStatus Status { get; private set; }

    /// <summary>The result of the dialog that ended; null when it has none.</summary>
    public object Result { get; private set; }

    /// <summary>Whether a container ended its parent together with itself.</summary>
    public bool ParentEnded { get; set; }
}
