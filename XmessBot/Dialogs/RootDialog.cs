using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Assignments;
using XmessBot.Dialogs.Calls;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Mentors;
using XmessBot.Dialogs.Pending;
using XmessBot.Dialogs.Questions;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Scheduling;
using XmessBot.Dialogs.Sessions;
using XmessBot.Dialogs.Welcome;
using XmessBot.Pictures;
using XmessBot.Turns;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs;

/// <summary>
/// Brings each message to the dialog that answers it: the one that is waiting for it, unless the message interrupts, else
/// the one that its intent names.
/// </summary>
internal sealed class RootDialog : ComponentDialog
{
    /// <summary>What a dialog ends with when the message was not for it and is to be read as one of its own.</summary>
    public const string Elsewhere = "elsewhere";

    private static readonly Texts Texts = Texts.For("RootDialog");
    private readonly Interruptions _interruptions;
    private readonly CallQuestions _questions;
    private readonly Verification _verification;

    public RootDialog(RequestDesk desk, Verification verification, CallQuestions questions, SchedulingDialog scheduling, AssignmentsDialog assignments, HoursPicture picture, IdentificationOptions identification)
        : base("root")
    {
        _questions = questions;
        _verification = verification;
        _interruptions = new Interruptions(questions);
        // Each brings the identification itself: asking again looks for a dialog only inside its own component.
        AddDialog(new RequestDialog(desk, identification));
        AddDialog(new EditDialog(desk, identification));
        AddDialog(new StatusDialog(identification));
        AddDialog(new WithdrawDialog(identification));
        AddDialog(new PendingDialog(identification));
        AddDialog(scheduling);
        AddDialog(assignments);
        AddDialog(new ClosingDialog(identification));
        AddDialog(new MentorsDialog(identification));
        AddDialog(new LogDialog(identification));
        AddDialog(new LessonsDialog());
        AddDialog(new AmendDialog());
        AddDialog(new AnswerDialog(identification));
        AddDialog(new DisputesDialog(identification));
        AddDialog(new HoursDialog(picture, identification));
    }

    /// <summary>Whether a dialog waits for an answer, and the next message is for it.</summary>
    public bool IsAsking(DialogState state) =>
        state.DialogStack.Find(each => each.Id == Id)?.State.TryGetValue(PersistedDialogState, out var inner) == true && inner is DialogState { DialogStack.Count: > 0 };

    /// <summary>A new version of the dialogs was deployed in the middle of a conversation: the draft says where it was.</summary>
    public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.VersionChanged) return base.OnDialogEventAsync(dc, e, cancellationToken);
        dc.Context.TurnState[DialogEvents.VersionChanged] = e;
        return Task.FromResult(true);
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        RouteAsync(innerDc, cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        if (innerDc.Context.TurnState.ContainsKey(DialogEvents.VersionChanged)) await innerDc.CancelAllDialogsAsync(cancellationToken);
        if (innerDc.ActiveDialog is null) return await RouteAsync(innerDc, cancellationToken);
        if (await _interruptions.HandleAsync(innerDc, cancellationToken) is { } interrupted) return interrupted;
        var result = await innerDc.ContinueDialogAsync(cancellationToken);
        return result is { Status: DialogTurnStatus.Complete, Result: Elsewhere } ? await RouteAsync(innerDc, cancellationToken) : result;
    }

    private async Task<DialogTurnResult> RouteAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(innerDc.Context);
        var activity = innerDc.Context.Activity;
        if (activity.Type != ActivityTypes.Message) return await innerDc.EndDialogAsync(null, cancellationToken);
        if (Press.Of(activity) is { } press) return await FollowAsync(innerDc, turn, press, cancellationToken);
        if (string.IsNullOrWhiteSpace(activity.Text)) return await SayAsync(innerDc, Texts.Say("onlyText"), cancellationToken);

        if (await ResumeAsync(innerDc, turn, cancellationToken) is { } resumed) return resumed;
        var text = activity.Text.Trim();
        if (await _verification.AnswerAsync(turn, text, cancellationToken) is { } verified) return await SayAsync(innerDc, verified, cancellationToken);
        if (MentorsDialog.IsFor(text)) return await GoAsync(innerDc, turn, Routes.To(MentorsDialog.DialogId)!, cancellationToken);
        // Whoever is not staff is told so there, and what to do instead.
        if (AssignmentsDialog.IsFor(turn, text)) return await innerDc.BeginDialogAsync(AssignmentsDialog.DialogId, null, cancellationToken);
        if (ClosingDialog.IsFor(turn, text)) return await innerDc.BeginDialogAsync(ClosingDialog.DialogId, null, cancellationToken);
        if ((await SessionWays.OfCouncilAsync(turn, text, cancellationToken) ?? SessionWays.Of(turn, text, innerDc.Context)) is { } way) return await innerDc.BeginDialogAsync(way.Dialog, way.Options, cancellationToken);
        if (await SchedulingDialog.IsForAsync(turn, text, cancellationToken)) return await innerDc.BeginDialogAsync(SchedulingDialog.DialogId, null, cancellationToken);
        if (Interruptions.Finishes(text)) return await innerDc.BeginDialogAsync(RequestDialog.DialogId, new RequestOptions { Resume = true }, cancellationToken);
        if (ChangeReader.Read(text) is { } change)
            return await innerDc.BeginDialogAsync(EditDialog.DialogId, Interruptions.OptionsFor(change), cancellationToken);
        switch (CommandReader.Read(text))
        {
            case Command.Help or Command.Repeat:
                await innerDc.Context.SendActivityAsync(WelcomeCard.Help(turn), cancellationToken);
                return Dialog.EndOfTurn;
            case Command.Cancel or Command.Back:
                return await SayAsync(innerDc, Texts.Say("nothingToCancel"), cancellationToken);
            case Command.StartOver:
                return await innerDc.BeginDialogAsync(RequestDialog.DialogId, new RequestOptions { StartOver = true }, cancellationToken);
        }

        return await ByIntentAsync(innerDc, turn, text, cancellationToken);
    }

    private async Task<DialogTurnResult> ByIntentAsync(DialogContext innerDc, Turn turn, string text, CancellationToken cancellationToken)
    {
        var intent = IntentClassifier.Classify(text, Routes.RoleOf(turn.Person)).Intent;
        // A question of the call is answered by the call before anything is begun: "puc canviar-la?" changes nothing.
        if (Routes.Of(intent) is not { OnlyReads: true } && CallQuestions.LooksAsked(text) && await _questions.AnswerAsync(turn, text, whileWaiting: false, cancellationToken) is { } asked) return await SayAsync(innerDc, asked, cancellationToken);
        if (Routes.Of(intent) is { } route) return await GoAsync(innerDc, turn, route, cancellationToken, text);
        switch (intent)
        {
            case Intent.Greeting or Intent.Help:
                await innerDc.Context.SendActivityAsync(intent == Intent.Help ? WelcomeCard.Help(turn) : WelcomeCard.Greeting(turn), cancellationToken);
                await CouncilAnswers.ShowAsync(innerDc.Context, cancellationToken);
                return Dialog.EndOfTurn;
            case Intent.Goodbye:
                return await SayAsync(innerDc, Texts.Say("goodbye"), cancellationToken);
            case Intent.Human:
                return await SayAsync(innerDc, Texts.Say("human"), cancellationToken);
            case Intent.LanguageSwitch:
                return await SayAsync(innerDc, Texts.Say("onlyCatalan"), cancellationToken);
            case Intent.AssessRequest or Intent.HourPoolReport
                or Intent.ApproveFaq or Intent.ManageMembers:
                return await SayAsync(innerDc, Texts.Say("notYet"), cancellationToken);
        }

        return await SayAsync(
            innerDc, await _questions.AnswerAsync(turn, text, whileWaiting: false, cancellationToken) ?? Texts.Say("noAnswer"), cancellationToken);
    }

    private static async Task<DialogTurnResult> FollowAsync(DialogContext innerDc, Turn turn, Press press, CancellationToken cancellationToken)
    {
        if (press.IsGo && await CouncilAnswers.OfPressAsync(turn, press, cancellationToken) is { } way) return await innerDc.BeginDialogAsync(way.Dialog, way.Options, cancellationToken);
        if (press.IsGo && await IsCurrentAsync(turn, press, cancellationToken))
        {
            if (Routes.Of(press.Value) is { } route) return await GoAsync(innerDc, turn, route, cancellationToken);
            var card = press.Value == Routes.Questions ? WelcomeCard.Questions() : WelcomeCard.Help(turn);
            await innerDc.Context.SendActivityAsync(card, cancellationToken);
            return Dialog.EndOfTurn;
        }

        await innerDc.Context.SendActivityAsync(Texts.Say("stale"), cancellationToken: cancellationToken);
        if (await ResumeAsync(innerDc, turn, cancellationToken) is { } resumed) return resumed;
        if (SessionDesk.Gives(turn.Person)) return await innerDc.BeginDialogAsync(HoursDialog.DialogId, HoursDialog.HoursAlone, cancellationToken);
        if (turn.Person is not null) return await innerDc.BeginDialogAsync(StatusDialog.DialogId, null, cancellationToken);
        await innerDc.Context.SendActivityAsync(WelcomeCard.Greeting(turn), cancellationToken);
        return Dialog.EndOfTurn;
    }

    /// <summary>Whether what the button acts on is still as it was shown.</summary>
    internal static async Task<bool> IsCurrentAsync(Turn turn, Press press, CancellationToken cancellationToken)
    {
        // A planned session's card says itself what it has become, and so does an assignment's.
        if (press.Key.Length == 0 || PlannedCard.Is(press) || AssignmentCard.Is(press) || press.Value == Routes.Mentors) return true;
        return await RequestDesk.CurrentAsync(turn, cancellationToken) is { } request
            && press.Key == $"{request.Id.Value:N}|status|{request.Version}";
    }

    private static async Task<DialogTurnResult> GoAsync(DialogContext innerDc, Turn turn, Route route, CancellationToken cancellationToken, string? said = null)
    {
        // What tells a session is read once it is known who tells it.
        var options = said is not null && route.Dialog == LogDialog.DialogId ? new LogOptions(said, SessionWays.SourceOf(innerDc.Context)) : null;
        if (!route.OnlyStaff || turn.Person is { IsStaff: true }) return await innerDc.BeginDialogAsync(route.Dialog, options, cancellationToken);
        return turn.Person is null
            ? await innerDc.BeginDialogAsync(route.Dialog, null, cancellationToken)
            : await SayAsync(innerDc, Texts.Say("onlyStaff"), cancellationToken);
    }

    /// <summary>
    /// Goes on with what was being done when the bot state was lost: the code that is waited for, or the draft that is being
    /// asked here. Null when nothing was.
    /// </summary>
    private static async Task<DialogTurnResult?> ResumeAsync(DialogContext innerDc, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Person is null)
        {
            return await turn.Codes.PendingAsync(turn.Account, turn.Now, cancellationToken) is { } pending && Routes.To(pending.Purpose) is not null
                ? await innerDc.BeginDialogAsync(pending.Purpose, null, cancellationToken)
                : null;
        }

        if (await turn.SessionNotes.FindAsync(turn.Account, turn.Conversation, cancellationToken) is { } note)
            return await innerDc.BeginDialogAsync(SessionWays.DialogOf(note.Task), null, cancellationToken);
        return await RequestDesk.CurrentAsync(turn, cancellationToken) is { State: RequestState.Draft } draft
            && await turn.Requests.IsAskedInAsync(draft.Id, turn.Conversation, cancellationToken)
            ? await innerDc.BeginDialogAsync(RequestDialog.DialogId, new RequestOptions { Resume = true }, cancellationToken)
            : null;
    }

    private static async Task<DialogTurnResult> SayAsync(DialogContext innerDc, string text, CancellationToken cancellationToken)
    {
        await innerDc.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await innerDc.EndDialogAsync(null, cancellationToken);
    }
}
