namespace XmessBot.Dialogs.Welcome;

/// <summary>Whether a conversation has been welcomed.</summary>
internal sealed class Greeted
{
    /// <summary>True once it has, or no longer needs to be.</summary>
    public bool Already { get; set; }
}
