using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// Corrects a logged session or takes it back, once the person has seen what it was and what it will be. What was said before
/// stays in its history, and its hours are counted by new entries.
/// </summary>
internal sealed class AmendDialog : ComponentDialog
{
    public const string DialogId = "amend";

    private const string Ask = "ask";
    private static readonly Texts Texts = Texts.For("Sessions");

    public AmendDialog()
        : base(DialogId)
    {
        AddDialog(new WaterfallDialog("steps", [BeginAsync]));
        AddDialog(new WaterfallDialog(Ask, [AskAsync, TakeAsync]));
        AddDialog(new OptionPrompt("which", (asked, _) =>
            asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, Texts.Say("whichNotUnderstood"))));
        AddDialog(new AgreementPrompt("sure", (asked, _) =>
            asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, Texts.Say("sureNotUnderstood"))));
        InitialDialogId = "steps";
    }

    private static async Task<DialogTurnResult> BeginAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Options is not Amendment amendment) return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        var session = amendment.Number is { } number
            ? await turn.Sessions.FindAsync(number, cancellationToken)
            : await turn.Sessions.LastOfMentorAsync(turn.Person!.Id, cancellationToken);
        if (session is null)
            return await EndAsync(step, amendment.Number is { } unknown ? Texts.Say("noSuchSession", ("number", unknown)) : Texts.Say("noSessions"), cancellationToken);
        ToldSession[] told = [];
        if (amendment.Facts is { } said)
        {
            var (after, why) = await SessionAmending.ToldAsync(turn, session, said, cancellationToken);
            if (why is not null) return await EndAsync(step, why, cancellationToken);
            told = [after];
        }

        await SessionDesk.KeepAsync(turn, new SessionNote { Task = SessionTask.Amend, Begun = turn.Now, Number = session.Number, Told = told }, cancellationToken);
        return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionAmending.OfAsync(turn, cancellationToken) is not { } amending) return await EndAsync(step, Texts.Say("gone"), cancellationToken);
        if (amending.Note.Told is [{ Assignment: null } unclear])
        {
            var which = LogQuestion.OfAssignment(unclear, await SessionDesk.OpenAsync(turn, cancellationToken));
            return await step.PromptAsync("which", Question.Ask(which.Asking, which.Text, SessionDesk.KeyOf(amending.Note), which.Options), cancellationToken);
        }

        var (text, sentence, yes, no) = amending.Outcome switch
        {
            Outcome<SessionChange>.Done(var change) when amending.After is not null => (Texts.Say(
                "sureCorrect", [("number", amending.Session.Number), ("before", amending.Before), ("after", amending.Afterwards), .. amending.Lefts(change)]), Texts.Sentence("sureCorrect"), "correctYes", "correctNo"),
            Outcome<SessionChange>.Done(var change) => (Texts.Say(
                "sureUndo", [("number", amending.Session.Number), ("before", amending.Before), .. amending.Lefts(change)]), Texts.Sentence("sureUndo"), "undoYes", "undoNo"),
            Outcome<SessionChange>.Refused(DoubtsNotAccepted(var doubts)) => (
                LogQuestion.Of(doubts[0], [new SessionDraft(amending.To.Id, amending.After!)], [amending.To]).Text, Texts.Sentence("longDay"), "longYes", "longNo"),
            Outcome<SessionChange>.Refused(var why) => (Why(why, amending), "", null, null),
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
        if (yes is null) return await EndAsync(step, text, cancellationToken);
        return await step.PromptAsync(
            "sure",
            Question.Ask(Asking.Confirm(sentence), text, SessionDesk.KeyOf(amending.Note), new Option(AgreementPrompt.Yes, Texts.Plain(yes)), new Option(AgreementPrompt.No, Texts.Plain(no!))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionAmending.OfAsync(turn, cancellationToken) is not { } amending) return await EndAsync(step, Texts.Say("gone"), cancellationToken);
        if (step.Result is LogQuestion.Cancel or false) return await EndAsync(step, Texts.Say("asItWas", ("number", amending.Session.Number)), cancellationToken);
        if (step.Result is string chosen)
        {
            await SessionDesk.KeepAsync(turn, amending.Note with { Told = [amending.Note.Told[0] with { Fits = [new AssignmentId(Guid.Parse(chosen))] }] }, cancellationToken);
            return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        }

        switch (amending.Outcome)
        {
            case Outcome<SessionChange>.Refused(DoubtsNotAccepted(var doubts)):
                await SessionDesk.KeepAsync(turn, amending.Note with { Accepted = [.. amending.Note.Accepted, doubts[0].Key] }, cancellationToken);
                return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
            case Outcome<SessionChange>.Done(var change):
                return await EndAsync(step, await SessionAmending.KeepAsync(turn, amending, change, cancellationToken), cancellationToken);
            default:
                return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        }
    }

    private static string Why(Refusal why, SessionAmending amending) => why switch
    {
        NotInThatSessionState => Texts.Say("alreadyUndone", ("number", amending.Session.Number)),
        NothingToCorrect => Texts.Say("nothingToCorrect", ("number", amending.Session.Number), ("before", amending.Before)),
        _ => SessionRefusals.Say(why, [amending.Assignment, amending.To]),
    };

    private static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, string text, CancellationToken cancellationToken)
    {
        await Turn.Of(step.Context).SessionNotes.ForgetAsync(Turn.Of(step.Context).Account, cancellationToken);
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
