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

    /// <summary>Something that was written in this conversation: the message of the turn, or one of before, read as of now.</summary>
    public static Utterance Said(this ITurnContext context, string text) =>
        context.Said() is var said && said.Text == text.Trim() ? said : new Utterance(text, Turn.Of(context).LocalNow);
}
