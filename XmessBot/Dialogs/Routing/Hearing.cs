using Microsoft.Bot.Builder;
using XmessBot.Core.Language;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Routing;

/// <summary>The message of a turn, read once whoever asks.</summary>
internal static class Hearing
{
    /// <summary>What was written; empty for a press.</summary>
    public static Utterance Said(this ITurnContext context)
    {
        if (context.TurnState.Get<Utterance>() is { } said) return said;
        var text = (context.Activity.Text ?? "").Trim();
        said = context.TurnState.Get<Turn>() is { } turn ? new Utterance(text, turn.LocalNow) : new Utterance(text);
        context.TurnState.Add(said);
        return said;
    }

    /// <summary>What a dialog was opened with, which may be an earlier message than that of this turn; empty for a press.</summary>
    public static Utterance Said(this ITurnContext context, Opening opening) =>
        context.Said() is { } said && said.Text == opening.Text ? said : new Utterance(opening.Text, Turn.Of(context).LocalNow);

    /// <summary>Something that was written in this conversation: the message of the turn, or one of before, read as of now.</summary>
    public static Utterance Said(this ITurnContext context, string text) =>
        context.Said() is var said && said.Text == text.Trim() ? said : new Utterance(text, Turn.Of(context).LocalNow);
}
