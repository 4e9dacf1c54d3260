using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The sessions in dispute, and staff's decision about each, with its reason (R12).</summary>
internal sealed class DisputesDialog : ComponentDialog
{
    public const string DialogId = "disputes";

    private const int Most = 10;
    private const string Decide = "decide";
    private const string Done = "done";
    private static readonly Texts Texts = Texts.For("Sessions");

    public DisputesDialog(IdentificationOptions identification)
        : base(DialogId)
    {
        AddDialog(new WaterfallDialog("steps", [IdentificationDialog.For(DialogId), ListAsync, ChooseAsync]));
        AddDialog(new WaterfallDialog(Decide, [AskStandsAsync, AskReasonAsync, ResolveAsync]));
        AddDialog(new OptionPrompt("which", (asked, _) => Understood(asked, "whichDispute")));
        AddDialog(new AgreementPrompt("stands", (asked, _) => Understood(asked, "standsNotUnderstood")));
        AddDialog(new WrittenPrompt("reason"));
        AddDialog(new IdentificationDialog(identification));
        InitialDialogId = "steps";
    }

    private static async Task<DialogTurnResult> ListAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is not { IsStaff: true }) return await EndAsync(step, turn.Person is null ? null : Texts.Say("onlyStaffDecides"), cancellationToken);
        if (await SessionDesk.NoteAsync(turn, SessionTask.Resolve, cancellationToken) is not null) return await step.ReplaceDialogAsync(Decide, null, cancellationToken);
        var disputed = await turn.Sessions.DisputedAsync(Most, cancellationToken);
        if (disputed.Count == 0) return await EndAsync(step, Texts.Say("noDisputes"), cancellationToken);
        var lines = new List<string>();
        foreach (var session in disputed)
        {
            var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
            lines.Add("- " + Texts.Say(
                "disputeLine", ("number", session.Number), ("council", SessionTexts.Council(assignment)), ("facts", SessionTexts.Facts(session.Facts)), ("reason", session.History[^1].Reason ?? "-")));
        }

        var options = disputed.Select(session => new Option($"{session.Number}", $"{session.Number}")).Append(new Option(Done, Texts.Plain("disputesDone")));
        return await step.PromptAsync(
            "which", Question.Ask(Asking.Choose(Texts.Sentence("whichDispute")), $"{Texts.Say("disputesHead")}\n\n{string.Join("\n", lines)}\n\n{Texts.Say("whichDispute")}", $"disputes|{turn.Now.UtcTicks:x}", [.. options]), cancellationToken);
    }

    private static async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (!int.TryParse((string)step.Result, out var number)) return await EndAsync(step, Texts.Say("disputesClosed"), cancellationToken);
        await SessionDesk.KeepAsync(turn, new SessionNote { Task = SessionTask.Resolve, Begun = turn.Now, Number = number }, cancellationToken);
        return await step.ReplaceDialogAsync(Decide, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskStandsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionDesk.NoteAsync(turn, SessionTask.Resolve, cancellationToken) is not { Number: { } number } note) return await EndAsync(step, Texts.Say("gone"), cancellationToken);
        if (note.Stands is not null) return await step.NextAsync(note.Stands, cancellationToken);
        return await step.PromptAsync(
            "stands",
            Question.Ask(
                Asking.Choose(Texts.Sentence("askStands")),
                Texts.Say("askStands", ("number", number)), SessionDesk.KeyOf(note), new Option(AgreementPrompt.Yes, Texts.Plain("standsYes")), new Option(AgreementPrompt.No, Texts.Plain("standsNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> AskReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionDesk.NoteAsync(turn, SessionTask.Resolve, cancellationToken) is not { } note) return await EndAsync(step, Texts.Say("gone"), cancellationToken);
        note = await SessionDesk.KeepAsync(turn, note with { Stands = (bool)step.Result }, cancellationToken);
        return await step.PromptAsync("reason", Question.Ask(Asking.Value(QuestionKind.Short, Texts.Sentence("askReason")), Texts.Say("askReason"), SessionDesk.KeyOf(note)), cancellationToken);
    }

    private static async Task<DialogTurnResult> ResolveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await SessionDesk.NoteAsync(turn, SessionTask.Resolve, cancellationToken) is not { Number: { } number, Stands: { } stands }
            || await turn.Sessions.FindAsync(number, cancellationToken) is not { } session) return await EndAsync(step, Texts.Say("gone"), cancellationToken);
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        var book = await SessionDesk.BookAsync(turn, [assignment], [], cancellationToken);
        if (book.Resolve(session, stands, ((Written)step.Result).Text ?? "") is not Outcome<SessionChange>.Done(var change))
            return await EndAsync(step, Texts.Say("answeredAlready", ("number", number)), cancellationToken);
        await turn.Sessions.SaveAsync(change, cancellationToken);
        await SessionLetters.TellBothAsync(turn, change.Sessions[0], assignment, cancellationToken);
        return await EndAsync(step, Texts.Say(stands ? "upheld" : "annulled", ("number", number)), cancellationToken);
    }

    private static Task<bool> Understood<T>(PromptValidatorContext<T> asked, string otherwise) =>
        asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, Texts.Say(otherwise));

    private static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, string? text, CancellationToken cancellationToken)
    {
        await Turn.Of(step.Context).SessionNotes.ForgetAsync(Turn.Of(step.Context).Account, cancellationToken);
        if (text is not null) await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
