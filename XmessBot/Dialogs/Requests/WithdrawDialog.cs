using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>Withdraws a request, at any time and after a confirmation (R02); deletes a draft.</summary>
internal sealed class WithdrawDialog : FeatureDialog
{
    public const string DialogId = "withdraw";

    private const string Confirm = "confirm";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("Requests");

    private readonly RequestOperations _operations;

    public WithdrawDialog(RequestOperations operations, IdentificationOptions identification)
        : base(DialogId, Audience.Known, identification)
    {
        _operations = operations;
        AddDialog(new WaterfallDialog(Confirm, [ConfirmAsync, WithdrawAsync]));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("withdrawNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        if (await RequestOperations.CurrentAsync(Turn.Of(step.Context), cancellationToken) is not { } request)
            return await EndAsync(step, Texts.Say("noRequest"), cancellationToken);
        if (request.State == RequestState.Draft && InterruptedDialog.Of(step.Context).Dialog == RequestDialog.DialogId)
            return await EndAsync(step, Texts.Say("withdrawHere"), cancellationToken);
        return RequestMoves.Allows(request.State, RequestMove.Withdrawn)
            ? await step.ReplaceDialogAsync(Confirm, null, cancellationToken)
            : await EndAsync(step, CannotWithdraw(request), cancellationToken);
    }

    private static async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var request = (await RequestOperations.CurrentAsync(Turn.Of(step.Context), cancellationToken))!;
        var council = Municipalities.WithCode(request.Municipality)!.Of;
        var (asks, yes, no) = request.Number is null
            ? ("sureWithdrawDraft", "deleteYes", "sureNo")
            : ("sureWithdraw", "withdrawYes", "withdrawNo");
        var text = request.Number is null
            ? Texts.Say("sureWithdrawDraft", ("council", council))
            : await SureAsync(Turn.Of(step.Context), request, council, cancellationToken);
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Irreversible(Texts.Sentence(asks)),
                text,
                $"{request.Id.Value:N}|withdraw|{request.Version}|{Turn.Of(step.Context).Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain(yes)),
                new Option(AgreementPrompt.No, Texts.Plain(no))),
            cancellationToken);
    }

    private static async Task<string> SureAsync(Turn turn, Request request, string council, CancellationToken cancellationToken)
    {
        var granted = new List<string>();
        foreach (var assignment in await RequestOperations.OpenOfAsync(turn, request, cancellationToken))
        {
            var parties = await PlannedParties.OfAsync(turn.People, assignment, cancellationToken);
            granted.Add(Texts.Plain(
                "withdrawnHours",
                ("hours", HoursWording.Amount(assignment.Assigned)), ("ofService", parties.OfService), ("mentor", parties.MentorName)));
        }

        return granted.Count == 0
            ? Texts.Say("sureWithdraw", ("number", request.Number!), ("council", council))
            : Texts.Say(
                "sureWithdrawGranted",
                ("number", request.Number!), ("council", council), ("granted", ListWording.And(granted)), ("one", granted.Count));
    }

    private async Task<DialogTurnResult> WithdrawAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var request = await RequestOperations.CurrentAsync(turn, cancellationToken);
        if (step.Result is not true || request is null)
        {
            var kept = request is { State: RequestState.Draft } ? "draftKept" : "notWithdrawn";
            return await EndAsync(step, Texts.Say(kept), cancellationToken);
        }

        if (request.State == RequestState.Draft)
        {
            await turn.Requests.DeleteDraftAsync(request.Id, cancellationToken);
            return await EndAsync(step, Texts.Say("draftDeleted"), cancellationToken);
        }

        if (await _operations.WithdrawAsync(turn, request, cancellationToken) is not Outcome<Withdrawal>.Done)
            return await EndAsync(step, CannotWithdraw(request), cancellationToken);
        await step.Context.SendActivityAsync(Texts.Say("withdrawn", ("number", request.Number!)), cancellationToken: cancellationToken);
        // An interrupted edit of this request must not be resumed.
        return await step.EndDialogAsync(InterruptedDialog.Settled, cancellationToken);
    }

    private static string CannotWithdraw(Request request) =>
        Texts.Say("cannotWithdraw", ("number", request.Number!), ("state", AnswerTexts.Of(request.State)));
}
