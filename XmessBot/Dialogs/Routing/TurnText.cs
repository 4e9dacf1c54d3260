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
        context.TurnState.Set(said);
        return said;
    }

    /// <summary>The message that opened a dialog, which may be from an earlier turn; empty for a press.</summary>
    public static Utterance Said(this ITurnContext context, Opening opening) =>
        context.Said() is { } said && said.Text == opening.Text ? said : new Utterance(opening.Text, Turn.Of(context).LocalNow);

    /// <summary>
    /// Does something as if another text had been said in this turn. The activity is afterwards as it was, because the turn may run again
    /// from the start.
    /// </summary>
    public static async Task<T> SayingAsync<T>(this ITurnContext context, string text, Func<Task<T>> then)
    {
        var activity = context.Activity;
        var before = (activity.Text, activity.Value);
        (activity.Text, activity.Value) = (text, null);
        context.TurnState.Set<Utterance>(null!);
        try
        {
            return await then();
        }
        finally
        {
            (activity.Text, activity.Value) = before;
            context.TurnState.Set<Utterance>(null!);
        }
    }

    /// <summary>A text of this conversation, from this turn or an earlier one, read as of now.</summary>
    public static Utterance Said(this ITurnContext context, string text) =>
        context.Said() is var said && said.Text == text.Trim() ? said : new Utterance(text, Turn.Of(context).LocalNow);
}
