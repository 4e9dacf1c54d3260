namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a method of a dialog was called.</summary>
public enum DialogReason
{
    /// <summary>The dialog is being started.</summary>
    BeginCalled,

    /// <summary>The user sent an activity while the dialog is active.</summary>
    ContinueCalled,

    /// <summary>The dialog ended, or a dialog that it began did.</summary>
    EndCalled,

    /// <summary>The dialog is replaced by another.</summary>
    ReplaceCalled,

    /// <summary>The dialog is cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step went to the next without waiting for the user.</summary>
    NextCalled,
}
