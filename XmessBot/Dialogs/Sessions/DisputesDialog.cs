using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// Lists the disputed sessions, and lets staff decide each one with a reason (R12). The list does not wait; its buttons begin a decision.
/// </summary>
internal sealed class DisputesDialog : SessionDialog
{
    public const string DialogId = "disputes";

    private const string Decide = "decide";
    private const string Verdict = "stands";
    private const string Reason = "reason";
    private static readonly Texts Texts = Texts.For("Sessions");

    public DisputesDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Decide, [AskVerdictAsync, AskReasonAsync, ResolveAsync]));
        AddDialog(new AgreementPrompt(Verdict, Understood<bool>(() => Texts.Say("standsNotUnderstood"))));
        AddDialog(new FreeTextPrompt(Reason));
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaffDecides");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Options is DisputeChoice chosen)
        {
            var note = new SessionNote { Task = SessionTask.Resolve, Begun = turn.Now, Number = chosen.Number };
            await SessionNotes.SaveAsync(turn, note, cancellationToken);
        }

        if (await SessionNotes.FindAsync(turn, SessionTask.Resolve, cancellationToken) is not null)
            return await step.ReplaceDialogAsync(Decide, null, cancellationToken);
        return await DisputesList.ShowAsync(step.Context, cancellationToken)
            ? await step.EndDialogAsync(null, cancellationToken)
            : await EndAsync(step, Texts.Say("noDisputes"), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskVerdictAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionNotes.FindAsync(turn, SessionTask.Resolve, cancellationToken) is not { Number: { } number } note)
            return await DoneAsync(step, Texts.Say("gone"), cancellationToken);
        if (note.Upheld is not null) return await step.NextAsync(note.Upheld, cancellationToken);
        return await step.PromptAsync(
            Verdict,
            Question.Ask(
                Asking.Choose(Texts.Sentence("askStands")),
                Texts.Say("askStands", ("number", number)),
                SessionNotes.KeyOf(note),
                new Option(AgreementPrompt.Yes, Texts.Plain("standsYes")),
                new Option(AgreementPrompt.No, Texts.Plain("standsNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> AskReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionNotes.FindAsync(turn, SessionTask.Resolve, cancellationToken) is not { } note)
            return await DoneAsync(step, Texts.Say("gone"), cancellationToken);
        note = await SessionNotes.SaveAsync(turn, note with { Upheld = (bool)step.Result }, cancellationToken);
        return await step.PromptAsync(
            Reason,
            Question.Ask(
                Asking.Value(QuestionKind.Short, Texts.Sentence("askReason")), Texts.Say("askReason"), SessionNotes.KeyOf(note)),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> ResolveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionNotes.FindAsync(turn, SessionTask.Resolve, cancellationToken) is not { Number: { } number, Upheld: { } upheld }
            || await turn.Sessions.FindAsync(number, cancellationToken) is not { } session)
            return await DoneAsync(step, Texts.Say("gone"), cancellationToken);
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        var book = await SessionOperations.BookAsync(turn, [assignment], [], cancellationToken);
        switch (book.Resolve(session, upheld, ((FreeTextAnswer)step.Result).Text ?? ""))
        {
            case Outcome<SessionChange>.Done(var change):
                await turn.Sessions.SaveAsync(change, cancellationToken);
                await SessionMail.TellBothAsync(turn, change.Sessions[0], assignment, cancellationToken);
                return await DoneAsync(step, Texts.Say(upheld ? "upheld" : "annulled", ("number", number)), cancellationToken);
            case Outcome<SessionChange>.Refused(var why):
                var facts = new RefusalFacts(turn, Doing.Answering) { Session = session.Number };
                return await DoneAsync(step, Refusals.Say(why, facts), cancellationToken);
            default:
                throw new InvalidOperationException("An outcome is done or refused.");
        }
    }
}
