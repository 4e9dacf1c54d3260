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
/// Corrects or undoes a logged session, after showing it before and after. Its history keeps the earlier versions, and new ledger entries
/// correct the hours.
/// </summary>
internal sealed class AmendDialog : SessionDialog
{
    public const string DialogId = "amend";

    private const string Ask = "ask";
    private const string Which = "which";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("Sessions");

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

        if (await AmendmentPreview.WhyNotAsync(turn, session, cancellationToken) is { } others)
            return await DoneAsync(step, others, cancellationToken);
        PartialSession[] told = [];
        if (amendment.Facts is { } said)
        {
            var (after, why) = await AmendmentPreview.WithAsync(turn, session, said, cancellationToken);
            if (why is not null) return await DoneAsync(step, why, cancellationToken);
            told = [after];
        }

        var note = new SessionNote { Task = SessionTask.Amend, Begun = turn.Now, Number = session.Number, Sessions = told };
        await SessionNotes.SaveAsync(turn, note, cancellationToken);
        return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await AmendmentPreview.OfAsync(turn, cancellationToken) is not { } preview)
            return await DoneAsync(step, Texts.Say("gone"), cancellationToken);
        if (preview.Note.Sessions is [{ Assignment: null } unclear])
        {
            var which = LogQuestion.OfAssignment(unclear, await SessionOperations.OpenAsync(turn, cancellationToken));
            return await step.PromptAsync(
                Which, Question.Ask(which.Asking, which.Text, SessionNotes.KeyOf(preview.Note), which.Options), cancellationToken);
        }

        if (preview.Outcome is Outcome<SessionChange>.Refused(var why and not DoubtsNotAccepted))
            return await DoneAsync(step, Refusals.Say(why, preview.FactsOf(turn)), cancellationToken);
        var (text, asks, yes, no) = SureOf(preview);
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence(asks)),
                text,
                SessionNotes.KeyOf(preview.Note),
                new Option(AgreementPrompt.Yes, Texts.Plain(yes)),
                new Option(AgreementPrompt.No, Texts.Plain(no))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await AmendmentPreview.OfAsync(turn, cancellationToken) is not { } preview)
            return await DoneAsync(step, Texts.Say("gone"), cancellationToken);
        if (step.Result is LogQuestion.Cancel or false)
            return await DoneAsync(step, Texts.Say("asItWas", ("number", preview.Session.Number)), cancellationToken);
        var note = preview.Note;
        if (step.Result is string chosen)
        {
            var told = note.Sessions[0] with { Fits = [new AssignmentId(Guid.Parse(chosen))] };
            await SessionNotes.SaveAsync(turn, note with { Sessions = [told] }, cancellationToken);
            return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        }

        switch (preview.Outcome)
        {
            case Outcome<SessionChange>.Refused(DoubtsNotAccepted(var doubts)):
                await SessionNotes.SaveAsync(turn, note with { Accepted = [.. note.Accepted, doubts[0].Key] }, cancellationToken);
                return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
            case Outcome<SessionChange>.Done(var change):
                return await DoneAsync(step, await AmendmentPreview.KeepAsync(turn, preview, change, cancellationToken), cancellationToken);
            default:
                return await step.ReplaceDialogAsync(Ask, null, cancellationToken);
        }
    }

    // Asks about the doubt while there is one, else about the change.
    private static (string Text, string Asks, string Yes, string No) SureOf(AmendmentPreview preview)
    {
        if (preview.Outcome is not Outcome<SessionChange>.Done(var change))
        {
            var doubt = ((DoubtsNotAccepted)((Outcome<SessionChange>.Refused)preview.Outcome).Why).Doubts[0];
            var question = LogQuestion.About(doubt, [new SessionDraft(preview.To.Id, preview.After!)], [preview.To]);
            return (question.Text, "longDay", "longYes", "longNo");
        }

        (string, object)[] facts = [("number", preview.Session.Number), ("before", preview.Before), .. preview.Lefts(change)];
        return preview.After is null
            ? (Texts.Say("sureUndo", facts), "sureUndo", "undoYes", "undoNo")
            : (Texts.Say("sureCorrect", [.. facts, ("after", preview.Afterwards)]), "sureCorrect", "correctYes", "correctNo");
    }
}
