namespace XmessBot.Dialogs.Welcome;

/// <summary>Whether a conversation has had its welcome.</summary>
internal sealed class Greeted
{
    /// <summary>It has, or needs none any more.</summary>
    public bool Already { get; set; }
}
