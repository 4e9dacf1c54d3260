using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The council says that a session was so, or that it was not and why, which goes to staff.</summary>
internal sealed class AnswerDialog : ComponentDialog
{
    public const string DialogId = "answer";

    private const int MostOffered = 10;
    private static readonly Texts Texts = Texts.For("Sessions");

    public AnswerDialog(IdentificationOptions identification)
        : base(DialogId)
    {
        AddDialog(new WaterfallDialog("steps", [IdentificationDialog.For(DialogId), ChooseAsync, AnswerAsync, DisputeAsync]));
        AddDialog(new OptionPrompt("which", (asked, _) =>
            asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, Texts.Say("whichNotUnderstood"))));
        AddDialog(new WrittenPrompt("why"));
        AddDialog(new IdentificationDialog(identification));
        InitialDialogId = "steps";
    }

    // Which: the one that waits, when only one does.
    private static async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is null) return await step.EndDialogAsync(null, cancellationToken);
        if (step.Options is not SessionAnswer said) return await step.NextAsync(null, cancellationToken);
        if (said.Number is { } number) return await step.NextAsync(Say(number), cancellationToken);
        var waiting = await CouncilAnswers.WaitingAsync(turn, cancellationToken);
        if (waiting.Count == 0) return await EndAsync(step, Texts.Say("noneToAnswer"), cancellationToken);
        if (waiting is [var only]) return await step.NextAsync(Say(only.Session.Number), cancellationToken);
        var options = waiting.Take(MostOffered).Select(each => new Option(Say(each.Session.Number), Texts.Plain("answerOption", ("number", each.Session.Number), ("facts", SessionTexts.Facts(each.Session.Facts)))));
        return await step.PromptAsync("which", Question.Ask(Asking.Choose(Texts.Sentence(said.Agrees ? "whichConfirm" : "whichDisputed")), Texts.Say(said.Agrees ? "whichConfirm" : "whichDisputed"), $"answer|{turn.Now.UtcTicks:x}", [.. options]), cancellationToken);
    }

    private static async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var note = await SessionDesk.NoteAsync(turn, SessionTask.Dispute, cancellationToken);
        if (step.Options is SessionAnswer said)
        {
            var number = int.Parse((string)step.Result, CultureInfo.InvariantCulture);
            if (said.Agrees) return await EndAsync(step, await SayAsync(turn, number, null, cancellationToken), cancellationToken);
            note = await SessionDesk.KeepAsync(turn, new SessionNote { Task = SessionTask.Dispute, Begun = turn.Now, Number = number }, cancellationToken);
        }

        if (note?.Number is not { } disputed || await turn.Sessions.FindAsync(disputed, cancellationToken) is not { } session)
            return await EndAsync(step, Texts.Say("noSuchSession", ("number", note?.Number ?? 0)), cancellationToken);
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        if (assignment.SideOf(turn.Person!) != Side.Council) return await EndAsync(step, Texts.Say("notYourCouncil"), cancellationToken);
        return await step.PromptAsync(
            "why", Question.Ask(Asking.Value(QuestionKind.Long, Texts.Sentence("askWhy")), Texts.Say("askWhy", ("number", disputed), ("facts", SessionTexts.Facts(session.Facts))), SessionDesk.KeyOf(note)), cancellationToken);
    }

    private static async Task<DialogTurnResult> DisputeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionDesk.NoteAsync(turn, SessionTask.Dispute, cancellationToken) is not { Number: { } number }) return await EndAsync(step, Texts.Say("gone"), cancellationToken);
        return await EndAsync(step, await SayAsync(turn, number, ((Written)step.Result).Text ?? "", cancellationToken), cancellationToken);
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A reason disputes; none confirms.
    private static async Task<string> SayAsync(Turn turn, int number, string? reason, CancellationToken cancellationToken)
    {
        if (await turn.Sessions.FindAsync(number, cancellationToken) is not { } session) return Texts.Say("noSuchSession", ("number", number));
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        var book = await SessionDesk.BookAsync(turn, [assignment], [], cancellationToken);
        switch (reason is null ? book.Confirm(session) : book.Dispute(session, reason))
        {
            case Outcome<SessionChange>.Done(var change):
                await turn.Sessions.SaveAsync(change, cancellationToken);
                if (reason is not null) await SessionLetters.TellStaffAsync(turn, change.Sessions[0], assignment, cancellationToken);
                return Texts.Say(reason is null ? "confirmed" : "disputed", ("number", number));
            case Outcome<SessionChange>.Refused(NotAParty):
                return Texts.Say("notYourCouncil");
            case Outcome<SessionChange>.Refused(NeedsReason):
                return Texts.Say("needsReason");
            default:
                return Texts.Say("answeredAlready", ("number", number));
        }
    }

    private static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, string text, CancellationToken cancellationToken)
    {
        await Turn.Of(step.Context).SessionNotes.ForgetAsync(Turn.Of(step.Context).Account, cancellationToken);
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
