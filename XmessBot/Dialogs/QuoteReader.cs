using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs;

/// <summary>
/// Interprets a reply that quotes an earlier message of the bot: as an answer to the open question, to the interrupted one, to the quoted
/// card, or to a question that is no longer open.
/// </summary>
internal sealed class QuoteReader(IReadOnlyList<Capability> capabilities, SentMessages sent)
{
    /// <summary>The interpretation; null when it quotes no known message of the bot, or the open question itself.</summary>
    public async Task<Quoted?> OfAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var context = dialogs.Context;
        if (Quote.Of(context.Activity) is not { } quote) return null;
        if (ShownMessages.Of(context).Quoted(quote, Turn.Of(context).Conversation, sent) is not { } message) return null;
        if (message.Asks(dialogs.Declared()?.Key)) return null;
        if (message.Asked && await GoBackAsync(dialogs, message, cancellationToken)) return null;
        if (Chosen(message, context.Said()) is { } press) return new Quoted.PressedButton(press);
        foreach (var button in message.Buttons.Where(each => each.Press.IsGo))
        {
            if (capabilities.FirstOrDefault(each => each.HasButton(button.Value))?.Quoted is { } read
                && read(button.Press) is { } slots)
                return new Quoted.CardSubject(capabilities.First(each => each.HasButton(button.Value)), slots);
        }

        return message.Asked ? new Quoted.ClosedQuestion() : null;
    }

    // When the quoted message asked the interrupted question, the open one and the interrupted one swap places.
    private static async Task<bool> GoBackAsync(DialogContext dialogs, ShownMessage message, CancellationToken cancellationToken)
    {
        var interrupted = InterruptedDialog.Of(dialogs.Context);
        if (!interrupted.Any) return false;
        await SwapAsync(dialogs, interrupted, cancellationToken);
        if (message.Asks(dialogs.Declared()?.Key)) return true;
        await SwapAsync(dialogs, interrupted, cancellationToken);
        return false;
    }

    private static async Task SwapAsync(DialogContext dialogs, InterruptedDialog interrupted, CancellationToken cancellationToken)
    {
        var other = new InterruptedDialog { Stack = interrupted.Stack, Note = interrupted.Note };
        interrupted.Drop();
        if (dialogs.ActiveDialog is not null) await interrupted.TakeAsync(dialogs, cancellationToken);
        if (other.Any) await other.RestoreAsync(dialogs, cancellationToken);
    }

    // "La tercera", "sí": a button of the card in words. A bare yes needs a card whose two buttons are yes and no.
    private static Press? Chosen(ShownMessage message, Core.Language.Utterance said)
    {
        var go = message.Buttons.Where(each => each.Press.IsGo).ToArray();
        string[] titles = [.. go.Select(each => each.Title)];
        if (titles.Length == 0) return null;
        if (Answer.Choice(new AskedQuestion(QuestionAct.Choose, "", titles), said) is { } index) return go[index].Press;
        return go.Length == 2 && IsYesAndNo(titles)
            && Answer.YesOrNo(new AskedQuestion(QuestionAct.Fact, "", titles), said) is { } agrees
            ? go[agrees ? 0 : 1].Press
            : null;
    }

    private static bool IsYesAndNo(string[] titles) =>
        titles[0].StartsWith("Sí", StringComparison.Ordinal) && titles[1].StartsWith("No", StringComparison.Ordinal);
}

/// <summary>The meaning of a reply that quotes.</summary>
internal abstract record Quoted
{
    /// <summary>It names a button of the quoted card.</summary>
    public sealed record PressedButton(Press Press) : Quoted;

    /// <summary>It says something about the object on the quoted card.</summary>
    public sealed record CardSubject(Capability Capability, object Slots) : Quoted;

    /// <summary>It answers a question that is no longer open.</summary>
    public sealed record ClosedQuestion : Quoted;
}
