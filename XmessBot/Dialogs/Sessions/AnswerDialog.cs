using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Records the council's answer about a logged session: it is right, or it is wrong and why, which goes to staff.</summary>
internal sealed class AnswerDialog : SessionDialog
{
    public const string DialogId = "answer";

    private const string Answer = "answering";
    private const string Which = "which";
    private const string Why = "why";
    private const int MostOffered = 10;
    private static readonly Texts Texts = Texts.For("Sessions");

    public AnswerDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Known, identification)
    {
        AddDialog(new WaterfallDialog(Answer, [ChooseAsync, AnswerAsync, DisputeAsync]));
        AddDialog(new OptionPrompt(Which, Understood<string>(() => Texts.Say("whichNotUnderstood"))));
        AddDialog(new FreeTextPrompt(Why));
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Answer, step.Options, cancellationToken);

    // Finds the session: the only one that waits, else asks.
    private static async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Options is not SessionAnswer said) return await step.NextAsync(null, cancellationToken);
        if (said.Number is { } number) return await step.NextAsync(Write(number), cancellationToken);
        var waiting = await CouncilAnswers.WaitingAsync(turn, cancellationToken);
        if (waiting.Count == 0) return await DoneAsync(step, Texts.Say("noneToAnswer"), cancellationToken);
        if (waiting is [var only]) return await step.NextAsync(Write(only.Session.Number), cancellationToken);
        var asks = said.Agrees ? "whichConfirm" : "whichDisputed";
        return await step.PromptAsync(
            Which,
            Question.Ask(
                Asking.Choose(Texts.Sentence(asks)),
                Texts.Say(asks),
                $"answer|{turn.Now.UtcTicks:x}",
                [.. waiting.Take(MostOffered).Select(each => OptionOf(each.Session))]),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var note = await SessionNotes.FindAsync(turn, SessionTask.Dispute, cancellationToken);
        if (step.Options is SessionAnswer said)
        {
            var number = int.Parse((string)step.Result, CultureInfo.InvariantCulture);
            if (said.Agrees) return await DoneAsync(step, await SayAsync(turn, number, null, cancellationToken), cancellationToken);
            note = new SessionNote { Task = SessionTask.Dispute, Begun = turn.Now, Number = number };
            note = await SessionNotes.SaveAsync(turn, note, cancellationToken);
        }

        if (note?.Number is not { } disputed || await turn.Sessions.FindAsync(disputed, cancellationToken) is not { } session)
            return await DoneAsync(step, Texts.Say("noSuchSession", ("number", note?.Number ?? 0)), cancellationToken);
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        if (assignment.SideOf(turn.Person!) != Side.Council)
            return await DoneAsync(step, Refusals.Say(new NotAParty(), FactsOf(turn, session)), cancellationToken);
        return await step.PromptAsync(
            Why,
            Question.Ask(
                Asking.Value(QuestionKind.Long, Texts.Sentence("askWhy")),
                Texts.Say("askWhy", ("number", disputed), ("facts", SessionTexts.Facts(session.Facts))),
                SessionNotes.KeyOf(note)),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> DisputeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionNotes.FindAsync(turn, SessionTask.Dispute, cancellationToken) is not { Number: { } number })
            return await DoneAsync(step, Texts.Say("gone"), cancellationToken);
        var reason = ((FreeTextAnswer)step.Result).Text ?? "";
        return await DoneAsync(step, await SayAsync(turn, number, reason, cancellationToken), cancellationToken);
    }

    private static Option OptionOf(Session session) => new(
        Write(session.Number), Texts.Plain("answerOption", ("number", session.Number), ("facts", SessionTexts.Facts(session.Facts))));

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static RefusalFacts FactsOf(Turn turn, Session session) => new(turn, Doing.Answering) { Session = session.Number };

    // A reason disputes the session; none confirms it.
    private static async Task<string> SayAsync(Turn turn, int number, string? reason, CancellationToken cancellationToken)
    {
        if (await turn.Sessions.FindAsync(number, cancellationToken) is not { } session)
            return Texts.Say("noSuchSession", ("number", number));
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        var book = await SessionOperations.BookAsync(turn, [assignment], [], cancellationToken);
        switch (reason is null ? book.Confirm(session) : book.Dispute(session, reason))
        {
            case Outcome<SessionChange>.Done(var change):
                await turn.Sessions.SaveAsync(change, cancellationToken);
                if (reason is not null) await SessionMail.TellStaffAsync(turn, change.Sessions[0], assignment, cancellationToken);
                return Texts.Say(reason is null ? "confirmed" : "disputed", ("number", number));
            case Outcome<SessionChange>.Refused(var why):
                return Refusals.Say(why, FactsOf(turn, session));
            default:
                throw new InvalidOperationException("An outcome is done or refused.");
        }
    }
}
