namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The status of a dialog stack.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog is active.</summary>
    Empty,

    /// <summary>The active dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended and the stack is empty.</summary>
    Complete,

    /// <summary>The stack was cancelled.</summary>
    Cancelled,

    /// <summary>The last dialog ended, but the turn waits for the user.</summary>
    CompleteAndWait,
}
