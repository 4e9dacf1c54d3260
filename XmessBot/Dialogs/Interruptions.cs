using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Assignments;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Mentors;
using XmessBot.Dialogs.Pending;
using XmessBot.Dialogs.Questions;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Requests.Fields;
using XmessBot.Dialogs.Scheduling;
using XmessBot.Dialogs.Sessions;
using XmessBot.Turns;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs;

/// <summary>
/// What may interrupt a dialog that waits for an answer, handled once for all of them: a command, a wish to change an
/// earlier answer, a question of the call, a button of another card. A command counts only when it is the whole message:
/// "ajuda a domicili" is a need, not a cry for help.
/// </summary>
internal sealed class Interruptions(CallQuestions questions)
{
    private static readonly Texts Texts = Texts.For("RootDialog");
    private static readonly HashSet<string> Finishing =
        [.. Variants.Of("(vull|volem|voldria|vull ja|) (enviar|acabar|continuar|completar) la (meva|nostra|) (sol·licitud|petició)").Select(CatalanText.Fold)];

    private static readonly string GoOn = CatalanText.Fold("continua la sol·licitud");

    /// <summary>Whether it is what the bot tells people to write to open the form again, whatever the intents make of it.</summary>
    public static bool GoesOn(string text) => CatalanText.Fold(text.Trim().TrimEnd('.', '!')) == GoOn;

    /// <summary>
    /// Whether, outside the form, somebody wants to be done with the request begun: "vull enviar la sol·licitud" opens the
    /// draft where it is, without asking whether to go on with it.
    /// </summary>
    public static bool Finishes(string text) => GoesOn(text) || Finishing.Contains(CatalanText.Fold(text.Trim().TrimEnd('.', '!')));

    /// <summary>What became of the turn when the message interrupted; null when it is for the dialog that waits.</summary>
    public async Task<DialogTurnResult?> HandleAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var activity = dialogs.Context.Activity;
        if (activity.Type != ActivityTypes.Message) return Dialog.EndOfTurn;
        if (Press.Of(activity) is { } press) return await HandlePressAsync(dialogs, press, cancellationToken);
        if (string.IsNullOrWhiteSpace(activity.Text))
        {
            await dialogs.Context.SendActivityAsync(Texts.Say("onlyText"), cancellationToken: cancellationToken);
            return await dialogs.AskAgainAsync(cancellationToken);
        }

        var text = activity.Text.Trim();
        // "Desfés" takes the session back that what was learnt is asked of, and is no step back.
        if (dialogs.Has(LessonsDialog.DialogId) && SessionWays.Leaves(Turn.Of(dialogs.Context), text, dialogs.Context)) return null;
        // What staff wants done of a request is no choice of a list, and no answer about another.
        if (IsOfStaff(dialogs) && OfStaff(Turn.Of(dialogs.Context), text) is { } other) return await BeginInsteadAsync(dialogs, other, cancellationToken);
        var command = CommandReader.Read(text);
        // One step back from the code is another address, and its prompt knows how.
        if (command == Command.Back && dialogs.Asking() == IdentificationDialog.CodePrompt) return null;
        if (command is { } order && !IsCouncil(dialogs, text)) return await HandleCommandAsync(dialogs, order, cancellationToken);
        // What the bot tells people to write to open the form is no answer in it.
        if (IsInForm(dialogs) && GoesOn(text)) return await dialogs.AskAgainAsync(cancellationToken);
        if (ChangeReader.Read(text) is { } change)
        {
            if (IsInForm(dialogs)) return await dialogs.RestartAsync(OptionsFor(change), cancellationToken);
            // Of what was sent: "canvia la modalitat" while the need is asked is no need.
            if (dialogs.Has(EditDialog.DialogId)) return await dialogs.RestartAsync(OptionsFor(change), cancellationToken, EditDialog.DialogId);
        }

        // "Per Zoom" answers how a session was, and is no question.
        if (IsOfSessions(dialogs) && !text.EndsWith('?')) return null;
        var wish = IsOfRequest(dialogs) ? RequestWish.Read(text, Routes.RoleOf(Turn.Of(dialogs.Context).Person)) : null;
        // Begun on top of what is asked, which is asked again when it ends.
        if (wish == Intent.RequestStatus) return await dialogs.BeginDialogAsync(StatusDialog.DialogId, null, cancellationToken);
        // A question of the call is answered before anything is begun: "puc retirar la sol·licitud?" takes nothing back.
        if (CallQuestions.LooksAsked(text) && await AnswerAsync(dialogs, text, cancellationToken) is { } answered) return answered;
        if (wish == Intent.WithdrawRequest) return await WithdrawAsync(dialogs, cancellationToken);
        return AsksInstead(dialogs, text) ? await SayAndAskAgainAsync(dialogs, "noAnswerHere", cancellationToken) : null;
    }

    /// <summary>How the form is opened for a wish to change an answer.</summary>
    public static RequestOptions OptionsFor(Change change) =>
        new() { Resume = true, Revisit = change.Field, Said = change.Said, ChangeCouncil = change.Field is null };

    private static string? OfStaff(Turn turn, string text) =>
        MentorsDialog.IsFor(text) ? MentorsDialog.DialogId : AssignmentsDialog.IsFor(turn, text) ? AssignmentsDialog.DialogId : null;

    private static async Task<DialogTurnResult> BeginInsteadAsync(DialogContext dialogs, string dialog, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return await dialogs.BeginDialogAsync(dialog, null, cancellationToken);
    }

    private static async Task<DialogTurnResult?> HandlePressAsync(DialogContext dialogs, Press press, CancellationToken cancellationToken)
    {
        var waiting = dialogs.KeyAsked();
        if (press.IsAnswer && waiting is not null && press.Key == waiting) return null;
        var turn = Turn.Of(dialogs.Context);
        if (press.IsGo && await CouncilAnswers.OfPressAsync(turn, press, cancellationToken) is { } way)
        {
            await dialogs.CancelAllDialogsAsync(cancellationToken);
            return await dialogs.BeginDialogAsync(way.Dialog, way.Options, cancellationToken);
        }

        if (press.IsGo && await RootDialog.IsCurrentAsync(turn, press, cancellationToken))
        {
            // "Fer una sol·licitud" pressed again in the middle of it goes on with it.
            if (Routes.Of(press.Value) is { } route && (PlannedCard.Is(press) || AssignmentCard.Is(press) || !dialogs.Has(route.Dialog)) && (!route.OnlyStaff || turn.Person is { IsStaff: true }))
            {
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                return await dialogs.BeginDialogAsync(route.Dialog, null, cancellationToken);
            }

            return await dialogs.AskAgainAsync(cancellationToken);
        }

        await dialogs.Context.SendActivityAsync(Texts.Say("stale"), cancellationToken: cancellationToken);
        return await dialogs.AskAgainAsync(cancellationToken);
    }

    private static async Task<DialogTurnResult> HandleCommandAsync(DialogContext dialogs, Command command, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case Command.Help:
                await dialogs.Context.SendActivityAsync(Texts.Say("helpHere"), cancellationToken: cancellationToken);
                return await dialogs.AskAgainAsync(cancellationToken);
            case Command.Back when await StepBack.TakeAsync(dialogs, cancellationToken) is { } before:
                return before;
            case Command.StartOver when IsInForm(dialogs):
                return await dialogs.RestartAsync(new RequestOptions { StartOver = true }, cancellationToken);
            case Command.StartOver:
                return await dialogs.RestartAsync(null, cancellationToken, dialogs.Ids().First());
            case Command.Cancel or Command.Back:
                return await CancelAsync(dialogs, cancellationToken);
            default:
                return await dialogs.AskAgainAsync(cancellationToken);
        }
    }

    private static async Task<DialogTurnResult> CancelAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var text = "cancelled";
        // R15: a session is logged before what was learnt is asked, so leaving the question loses nothing.
        var telling = await turn.SessionNotes.FindAsync(turn.Account, turn.Conversation, cancellationToken) is not null;
        await turn.SessionNotes.ForgetAsync(turn.Account, cancellationToken);
        if (!telling && await RequestDesk.CurrentAsync(turn, cancellationToken) is { State: RequestState.Draft } draft)
        {
            // No longer asked here: the next message is a message of its own.
            await turn.Requests.SaveAsync(draft, null, cancellationToken);
            text = "cancelledDraft";
        }

        if (turn.Person is null) await turn.Codes.ForgetAsync(turn.Account, cancellationToken);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        await dialogs.Context.SendActivityAsync(text == "cancelledDraft" ? Texts.Say("cancelledDraft") : Texts.Say("cancelled"), cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    }

    private async Task<DialogTurnResult?> AnswerAsync(DialogContext dialogs, string text, CancellationToken cancellationToken)
    {
        if (await questions.AnswerAsync(Turn.Of(dialogs.Context), text, whileWaiting: true, cancellationToken) is not { } answer) return null;
        await dialogs.Context.SendActivityAsync($"{answer}\n\n{Texts.Say("backToIt")}", cancellationToken: cancellationToken);
        return await dialogs.AskAgainAsync(cancellationToken);
    }

    private static async Task<DialogTurnResult> WithdrawAsync(DialogContext dialogs, CancellationToken cancellationToken) =>
        await RequestDesk.CurrentAsync(Turn.Of(dialogs.Context), cancellationToken) is { State: RequestState.Draft }
            ? await SayAndAskAgainAsync(dialogs, "withdrawHere", cancellationToken)
            : await dialogs.BeginDialogAsync(WithdrawDialog.DialogId, null, cancellationToken);

    private static async Task<DialogTurnResult> SayAndAskAgainAsync(DialogContext dialogs, string text, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(Texts.Say(text), cancellationToken: cancellationToken);
        return await dialogs.AskAgainAsync(cancellationToken);
    }

    // A question that nothing answers must not become the answer: "amb qui puc parlar?" is no post.
    private static bool AsksInstead(DialogContext dialogs, string text) => dialogs.Asking() switch
    {
        CouncilPrompt.DialogId => !CouncilPrompt.Names(text) && CallQuestions.OnlyAsks(text),
        WrittenFieldDialog.Prompt => dialogs.Has(FieldDialog.IdOf(RequestField.Post)) ? CallQuestions.OnlyAsks(text) : CallQuestions.OnlyAsksInPassing(text),
        _ => false,
    };

    private static bool IsInForm(DialogContext dialogs) => dialogs.Has(RequestDialog.DialogId);

    // The form, or the change of what was sent, and it is known whose.
    private static bool IsOfRequest(DialogContext dialogs) =>
        (IsInForm(dialogs) || dialogs.Has(EditDialog.DialogId)) && !dialogs.Has(IdentificationDialog.DialogId);

    private static bool IsOfSessions(DialogContext dialogs) =>
        dialogs.Ids().Any(id => id is LogDialog.DialogId or AmendDialog.DialogId or LessonsDialog.DialogId or AnswerDialog.DialogId or DisputesDialog.DialogId);

    // "Castellar" answers which council, and is no badly typed "cancel·lar".
    private static bool IsCouncil(DialogContext dialogs, string text) =>
        dialogs.Asking() == CouncilPrompt.DialogId && CouncilPrompt.Names(text);

    // A reason may begin as an order does.
    private static bool IsOfStaff(DialogContext dialogs) =>
        dialogs.Ids().Any(id => id is PendingDialog.DialogId or AssignmentsDialog.DialogId) && dialogs.Asking() != AssignmentsDialog.Reason;
}
