using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Faq;
using XmessBot.Core.Language;
using XmessBot.Dialogs.Routing;
using XmessBot.Search;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>
/// Answers a question with where the answer comes from, or says that there is none, offers the nearest ones and to take it to staff. In the
/// middle of something it only answers.
/// </summary>
internal sealed class AnswersDialog(FaqLibrary library) : Dialog(DialogId)
{
    public const string DialogId = "answers";

    private static readonly Texts Texts = Texts.For("Faq");

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var knowledge = await library.AtAsync(turn, cancellationToken);
        if (options is AnswerKey { Entry: { } id } key)
        {
            // An entry that was taken out since the button was shown.
            if (knowledge.Entry(id) is not { } entry)
                return await SayAsync(dc, Texts.Say("noLongerAnswered"), cancellationToken);
            await ShowAsync(dc, entry, key.Asked, [], cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        var (said, found) = await FoundAsync(turn, dc.Context.Said(), AnswerCard.LastAsked(dc.Context), cancellationToken);
        var goesOn = InterruptedDialog.Of(dc.Context).Any;
        if (found.Answered && goesOn)
            return await SayAsync(dc, await InBetweenAsync(turn, found.Hits[0].Entry, cancellationToken), cancellationToken);
        if (found.Answered)
        {
            await ShowAsync(dc, found.Hits[0].Entry, null, found.Hits.Skip(1).Select(hit => hit.Entry), cancellationToken, said.Text);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        var asks = FaqFit.AsksOutright(said) && said.Text.Length <= FaqContent.MostQuestion;
        if (!asks && goesOn) return await SayAsync(dc, Texts.Say("noAnswerHere"), cancellationToken);
        await dc.Context.SendActivityAsync(
            asks ? AnswerCard.NoAnswer(said.Text, [.. found.Hits.Select(hit => hit.Entry)], goesOn)
            : AnswerCard.NotAQuestion(turn.Person is { IsStaff: true }), cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>The answer of an entry with its source, in Markdown.</summary>
    internal static async Task<string> TextAsync(Turn turn, FaqEntry entry, CancellationToken cancellationToken)
    {
        var answer = FaqAnswers.Fill(entry, await AnswerFacts.OfAsync(turn, cancellationToken));
        return $"{(entry.Origin is null ? answer : Markdown.Literal(answer))}\n\n{AnswerCard.Source(entry)}";
    }

    /// <summary>The answer of an entry in the middle of something, which then goes on.</summary>
    internal static async Task<string> InBetweenAsync(Turn turn, FaqEntry entry, CancellationToken cancellationToken) =>
        $"{await TextAsync(turn, entry, cancellationToken)}\n\n{Texts.Say("backToIt")}";

    // "I per a cooperatives?" goes on from the question before it.
    private async Task<(Utterance Said, FaqResult Found)> FoundAsync(
        Turn turn, Utterance said, string? before, CancellationToken cancellationToken)
    {
        if (before is null || !FollowUps.IsOne(said)) return (said, await FoundAsync(turn, said, cancellationToken));
        var whole = new Utterance(FollowUps.After(before, said), said.Now);
        return await FoundAsync(turn, whole, cancellationToken) is { Answered: true } found
            ? (whole, found) : (said, await FoundAsync(turn, said, cancellationToken));
    }

    private async Task<FaqResult> FoundAsync(Turn turn, Utterance said, CancellationToken cancellationToken) =>
        (await library.AtAsync(turn, said.Text, cancellationToken)).Found(said);

    private static async Task ShowAsync(
        DialogContext dc, FaqEntry entry, string? meant, IEnumerable<FaqEntry> related, CancellationToken cancellationToken,
        string? asked = null)
    {
        var text = await TextAsync(Turn.Of(dc.Context), entry, cancellationToken);
        await dc.Context.SendActivityAsync(AnswerCard.Of(text, entry, meant, [.. related]), cancellationToken);
        AnswerCard.Remember(dc.Context, asked ?? entry.Question);
    }

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }
}
