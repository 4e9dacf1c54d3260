using Microsoft.Bot.Schema;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Routing;

/// <summary>The message or press that opened a dialog, stored in the dialog's state.</summary>
public sealed class Opening
{
    /// <summary>The text of the message; "" for a press.</summary>
    public string Text { get; set; } = "";

    /// <summary>The name of the pressed button; null for a message.</summary>
    public string? Button { get; set; }

    /// <summary>The key of the button.</summary>
    public string Key { get; set; } = "";

    /// <summary>The press, or null for a message.</summary>
    internal Press? Press => Button is { } button ? Cards.Press.Go(button, Key) : null;

    /// <summary>The opening of an activity.</summary>
    internal static Opening Of(IActivity activity) => Cards.Press.Of(activity) is { } press
        ? new Opening { Button = press.Value, Key = press.Key }
        : new Opening { Text = (activity as Activity)?.Text?.Trim() ?? "" };
}
