using Microsoft.Bot.Schema;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Routing;

/// <summary>The message or the press that opened a dialog, kept with its state.</summary>
public sealed class Opening
{
    /// <summary>What was written; "" for a press.</summary>
    public string Text { get; set; } = "";

    /// <summary>The name of the button that was pressed; null for a message.</summary>
    public string? Button { get; set; }

    /// <summary>What the button acts on.</summary>
    public string Key { get; set; } = "";

    /// <summary>The press that it was, or null.</summary>
    internal Press? Press => Button is { } button ? Cards.Press.Go(button, Key) : null;

    /// <summary>What an activity opens with.</summary>
    internal static Opening Of(IActivity activity) => Cards.Press.Of(activity) is { } press
        ? new Opening { Button = press.Value, Key = press.Key }
        : new Opening { Text = (activity as Activity)?.Text?.Trim() ?? "" };
}
