namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An event that dialogs may handle in <see cref="Dialog.OnDialogEventAsync"/>.</summary>
public class DialogEvent
{
    /// <summary>Whether the parent context gets the event when it is not handled.</summary>
    public bool Bubble { get; set; }

    /// <summary>One of <see cref="DialogEvents"/>, or a custom name.</summary>
    public string Name { get; set; }

    /// <summary>The data of the event; its type depends on the name.</summary>
    public object Value { get; set; }
}
