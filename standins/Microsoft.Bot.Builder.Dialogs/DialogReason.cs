namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a method of a dialog was called.</summary>
public enum DialogReason
{
    /// <summary>The dialog is being started.</summary>
    BeginCalled,

    /// <summary>The user said something and the dialog is on top of the stack.</summary>
    ContinueCalled,

    /// <summary>The dialog ended, or a dialog it had started did.</summary>
    EndCalled,

    /// <summary>The dialog gives its place to another one.</summary>
    ReplaceCalled,

    /// <summary>The dialog is taken off the stack before its end.</summary>
    CancelCalled,

    /// <summary>A waterfall step moved on without waiting for the user.</summary>
    NextCalled,
}
