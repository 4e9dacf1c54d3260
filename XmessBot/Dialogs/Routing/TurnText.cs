using Microsoft.Bot.Builder;
using XmessBot.Core.Language;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Routing;

/// <summary>The text of a turn as an <see cref="Utterance"/>, parsed once and shared.</summary>
internal static class TurnText
{
    /// <summary>The message of this turn; empty for a press.</summary>
    public static Utterance Said(this ITurnContext context)
    {
        if (context.TurnState.Get<Utterance>() is { } said) return said;
        var text = (context.Activity.Text ?? "").Trim();
        said = context.TurnState.Get<Turn>() is { } turn ? new Utterance(text, turn.LocalNow) : new Utterance(text);
        context.TurnState.Add(said);
        return said;
    }

    /// <summary>The message that opened a dialog, which may be from an earlier turn; empty for a press.</summary>
    public static Utterance Said(this ITurnContext context, Opening opening) =>
        context.Said() is { } said && said.Text == opening.Text ? said : new Utterance(opening.Text, Turn.Of(context).LocalNow);

    /// <summary>A text of this conversation, from this turn or an earlier one, read as of now.</summary>
    public static Utterance Said(this ITurnContext context, string text) =>
        context.Said() is var said && said.Text == text.Trim() ? said : new Utterance(text, Turn.Of(context).LocalNow);
}
