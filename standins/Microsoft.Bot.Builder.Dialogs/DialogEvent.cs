namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs are told of, and may handle: see <see cref="Dialog.OnDialogEventAsync"/>.</summary>
public class DialogEvent
{
    /// <summary>Whether the event goes on to the parent context when nobody below handled it.</summary>
    public bool Bubble { get; set; }

    /// <summary>One of <see cref="DialogEvents"/>, or a name of the bot's own.</summary>
    public string Name { get; set; }

    /// <summary>What comes with the event; depends on the name.</summary>
    public object Value { get; set; }
}
