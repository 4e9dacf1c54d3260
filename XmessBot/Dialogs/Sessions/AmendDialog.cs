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

/// <summary>
/// Corrects a logged session or takes it back, once the person has seen what it was and what it will be. What was said before
/// stays in its history, and its hours are counted by new entries.
/// </summary>
internal sealed class AmendDialog : SessionDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "amend";

    private const string Ask = "ask";
    private const string Which = "which";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>Makes it.</summary>
    public AmendDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Givers, identification)
    {
        AddDialog(new WaterfallDialog(Ask, [AskAsync, TakeAsync]));
        AddDialog(new OptionPrompt(Which, Understood<string>(() => Texts.Say("whichNotUnderstood"))));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Options is not Amendment amendment) return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        var session = amendment.Number is { } number
            ? await turn.Sessions.FindAsync(number, cancellationToken)
            : await turn.Sessions.LastOfMentorAsync(turn.Person!.Id, cancellationToken);
        if (session is null)
        {
            var none = amendment.Number is { } unknown ? Texts.Say("noSuchSession", ("number", unknown)) : Texts.Say("noSessions");
            return await DoneAsync(step, none, cancellationToken);
        }

        if (await SessionAmending.WhyNotAsync(turn, session, cancellationToken) is { } others)
            return await DoneAsync(step, others, cancellationToken);
        ToldSession[] told = [];
        if (amendment.Facts is { } said)
        {
            var (after, why) = await SessionAmending.ToldAsync(turn, session, said, cancellationToken);
            if (why is not null) return await DoneAsync(step, why, cancellationToken);
            told = [after];
        }

        var note = new SessionNote { Task = SessionTask.Amend, Begun = turn.Now, Number = session.Number, Told = told };
        await SessionNotes.SaveAsync(turn, note, cancellationToken);
        return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionAmending.OfAsync(turn, cancellationToken) is not { } amending)
            return await DoneAsync(step, Texts.Say("gone"), cancellationToken);
        if (amending.Note.Told is [{ Assignment: null } unclear])
        {
            var which = LogQuestion.OfAssignment(unclear, await SessionDesk.OpenAsync(turn, cancellationToken));
            return await step.PromptAsync(
                Which, Question.Ask(which.Asking, which.Text, SessionNotes.KeyOf(amending.Note), which.Options), cancellationToken);
        }

        if (amending.Outcome is Outcome<SessionChange>.Refused(var why and not DoubtsNotAccepted))
            return await DoneAsync(step, Refusals.Say(why, amending.FactsOf(turn)), cancellationToken);
        var (text, asks, yes, no) = SureOf(amending);
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence(asks)),
                text,
                SessionNotes.KeyOf(amending.Note),
                new Option(AgreementPrompt.Yes, Texts.Plain(yes)),
                new Option(AgreementPrompt.No, Texts.Plain(no))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionAmending.OfAsync(turn, cancellationToken) is not { } amending)
            return await DoneAsync(step, Texts.Say("gone"), cancellationToken);
        if (step.Result is LogQuestion.Cancel or false)
            return await DoneAsync(step, Texts.Say("asItWas", ("number", amending.Session.Number)), cancellationToken);
        var note = amending.Note;
        if (step.Result is string chosen)
        {
            var told = note.Told[0] with { Fits = [new AssignmentId(Guid.Parse(chosen))] };
            await SessionNotes.SaveAsync(turn, note with { Told = [told] }, cancellationToken);
            return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        }

        switch (amending.Outcome)
        {
            case Outcome<SessionChange>.Refused(DoubtsNotAccepted(var doubts)):
                await SessionNotes.SaveAsync(turn, note with { Accepted = [.. note.Accepted, doubts[0].Key] }, cancellationToken);
                return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
            case Outcome<SessionChange>.Done(var change):
                return await DoneAsync(step, await SessionAmending.KeepAsync(turn, amending, change, cancellationToken), cancellationToken);
            default:
                return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        }
    }

    // What will be done or, while there is a doubt, the doubt.
    private static (string Text, string Asks, string Yes, string No) SureOf(SessionAmending amending)
    {
        if (amending.Outcome is not Outcome<SessionChange>.Done(var change))
        {
            var doubt = ((DoubtsNotAccepted)((Outcome<SessionChange>.Refused)amending.Outcome).Why).Doubts[0];
            var question = LogQuestion.Of(doubt, [new SessionDraft(amending.To.Id, amending.After!)], [amending.To]);
            return (question.Text, "longDay", "longYes", "longNo");
        }

        (string, object)[] facts = [("number", amending.Session.Number), ("before", amending.Before), .. amending.Lefts(change)];
        return amending.After is null
            ? (Texts.Say("sureUndo", facts), "sureUndo", "undoYes", "undoNo")
            : (Texts.Say("sureCorrect", [.. facts, ("after", amending.Afterwards)]), "sureCorrect", "correctYes", "correctNo");
    }
}
