using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Refusing;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// Gives Core what it needs to decide about a request (the call, the membership, the council's live request), and saves the decision with
/// its receipt.
/// </summary>
internal sealed class RequestOperations(ReceiptSeal seal, PlannedCancelling planned)
{
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The person's draft or live request in the open call, else their last one; null when there is none.</summary>
    public static async Task<Request?> CurrentAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is { } person ? await turn.Requests.CurrentOfAsync(person.Id, cancellationToken) : null;

    /// <summary>The call of a request.</summary>
    public static Call CallOf(Turn turn, Request request) =>
        turn.Calls.Find(request.Call) ?? throw new InvalidOperationException($"The call {request.Call} is not stored.");

    /// <summary>The facts that the texts of refusals need.</summary>
    public static RefusalFacts FactsOf(Turn turn, Request request) => new(turn, Doing.Requesting) { Request = request };

    /// <summary>The council's membership today (R01).</summary>
    public static Task<Membership> MembershipAsync(Turn turn, string municipality, CancellationToken cancellationToken) =>
        turn.Memberships.OnAsync(municipality, turn.Today, cancellationToken);

    /// <summary>The last request that the person withdrew in the open call, or the last call; null when there is none.</summary>
    public static async Task<Request?> WithdrawnAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is { } person && (turn.Calls.OpenAt(turn.Now) ?? turn.Calls.LatestAt(turn.Now)) is { } call
            ? await turn.Requests.WithdrawnOfAsync(person.Id, call.Id, cancellationToken)
            : null;

    /// <summary>Changes the answers and saves them; a submitted request gets a new receipt (R23).</summary>
    public async Task<Outcome<Request>> ChangeAsync(Turn turn, Request request, RequestAnswers answers, CancellationToken cancellationToken)
    {
        var outcome = request.Change(answers, CallOf(turn, request), turn.Person!, turn.Now);
        if (outcome is not Outcome<Request>.Done(var changed)) return outcome;
        await KeepAsync(turn, changed, cancellationToken);
        return changed;
    }

    /// <summary>Submits the request: gives it a number and a receipt.</summary>
    public async Task<Outcome<Request>> SubmitAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var (call, person) = (CallOf(turn, request), turn.Person!);
        var membership = await MembershipAsync(turn, request.Municipality, cancellationToken);
        var live = await turn.Requests.LiveOfAsync(request.Call, request.Municipality, cancellationToken);
        // Takes the number only once nothing can refuse, so that the series has no gaps.
        if (request.WhyNotSubmit(call, membership, live, person, turn.Now) is { } refusal) return refusal;
        var number = $"{request.Call}-{await turn.Numbers.NextAsync(request.Call, cancellationToken):000}";
        var outcome = request.Submit(call, membership, person, live, number, turn.Now);
        if (outcome is not Outcome<Request>.Done(var sent)) return outcome;
        if (sent.AwaitsPerson)
        {
            await turn.Memberships.AskStaffAsync(
                new StaffQuestion(StaffQuestionKind.SpeaksForCouncil, sent.Municipality, sent.Author, turn.Now), cancellationToken);
        }

        await KeepAsync(turn, sent, cancellationToken);
        return sent;
    }

    /// <summary>The open assignments of a request, which end when it is withdrawn.</summary>
    public static async Task<IReadOnlyList<Assignment>> OpenOfAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        request.State != RequestState.Granted ? []
        : [.. (await turn.Assignments.OfRequestAsync(request.Id, cancellationToken)).Where(each => each.State == AssignmentState.Open)];

    /// <summary>
    /// Withdraws the request (R02): its assignments end, their unused hours go back to the pools, planned sessions are cancelled, and the
    /// mentor or advisor gets an e-mail.
    /// </summary>
    public async Task<Outcome<Withdrawal>> WithdrawAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var open = await OpenOfAsync(turn, request, cancellationToken);
        var pools = new Dictionary<Service, HourPool>();
        foreach (var service in open.Select(each => each.Service).Distinct())
            pools[service] = await turn.Pools.PoolAsync(CallOf(turn, request), service, cancellationToken);
        var outcome = Withdrawals.Withdraw(request, open, pools, turn.Person!, turn.Now);
        if (outcome is not Outcome<Withdrawal>.Done(var withdrawal)) return outcome;
        await turn.Requests.SaveAsync(withdrawal.Request, null, cancellationToken);
        foreach (var settled in withdrawal.Ended)
        {
            var parties = await PlannedParties.OfAsync(turn.People, settled.Assignment, cancellationToken);
            await planned.CancelAsync(turn.Planned, turn.Outbox, parties, turn.Now, cancellationToken);
            await turn.Assignments.SaveAsync(settled, pools[settled.Assignment.Service], cancellationToken);
            pools[settled.Assignment.Service] = settled.Pool;
            turn.Outbox.Send(WithdrawalMail.ToMentor(parties));
        }

        return outcome;
    }

    /// <summary>Shows the receipt: the text exactly as sealed, and its seal.</summary>
    public async Task ShowReceiptAsync(ITurnContext context, Request request, CancellationToken cancellationToken)
    {
        var text = ReceiptText.Of(request);
        var receipt = MessageFactory.Text(text);
        // Plain text, so that what is shown is exactly what was sealed.
        receipt.TextFormat = TextFormatTypes.Plain;
        await context.SendActivityAsync(receipt, cancellationToken);
        var shown = Texts.Say("receiptSeal", ("seal", seal.Of(text)), ("number", request.Number!));
        await context.SendActivityAsync(shown, cancellationToken: cancellationToken);
    }

    private async Task KeepAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        // A draft stores its conversation, where it resumes when the bot state is lost.
        await turn.Requests.SaveAsync(request, request.State == RequestState.Draft ? turn.Conversation : null, cancellationToken);
        if (request.Number is null) return;
        var text = ReceiptText.Of(request);
        turn.Requests.AddReceipt(new Receipt(request.Id, request.Version, request.Number, turn.Now, text, seal.Of(text)));
    }
}
