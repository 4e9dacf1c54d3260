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
/// Brings to Core what it needs to decide about a request (the call, the membership, the council's live request) and
/// keeps what it decided, receipt included.
/// </summary>
internal sealed class RequestOperations(ReceiptSeal seal, PlannedCancelling planned)
{
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The person's draft or live request in the call that is open, else their last one; null when none.</summary>
    public static async Task<Request?> CurrentAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is { } person ? await turn.Requests.CurrentOfAsync(person.Id, cancellationToken) : null;

    /// <summary>The call of a request.</summary>
    public static Call CallOf(Turn turn, Request request) =>
        turn.Calls.Find(request.Call) ?? throw new InvalidOperationException($"The call {request.Call} is not stored.");

    /// <summary>What the texts of refusals need of a request.</summary>
    public static RefusalFacts FactsOf(Turn turn, Request request) => new(turn, Doing.Requesting) { Request = request };

    /// <summary>Whether the council is a member today (R01).</summary>
    public static Task<Membership> MembershipAsync(Turn turn, string municipality, CancellationToken cancellationToken) =>
        turn.Memberships.OnAsync(municipality, turn.Today, cancellationToken);

    /// <summary>The last request that the person took back in the call that is open or was the last; null when none.</summary>
    public static async Task<Request?> WithdrawnAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is { } person && (turn.Calls.OpenAt(turn.Now) ?? turn.Calls.LatestAt(turn.Now)) is { } call
            ? await turn.Requests.WithdrawnOfAsync(person.Id, call.Id, cancellationToken)
            : null;

    /// <summary>Changes the answers and keeps them; what was sent gets a new receipt (R23).</summary>
    public async Task<Outcome<Request>> ChangeAsync(Turn turn, Request request, RequestAnswers answers, CancellationToken cancellationToken)
    {
        var outcome = request.Change(answers, CallOf(turn, request), turn.Person!, turn.Now);
        if (outcome is not Outcome<Request>.Done(var changed)) return outcome;
        await KeepAsync(turn, changed, cancellationToken);
        return changed;
    }

    /// <summary>Sends the request, with a number and a receipt.</summary>
    public async Task<Outcome<Request>> SubmitAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var (call, person) = (CallOf(turn, request), turn.Person!);
        var membership = await MembershipAsync(turn, request.Municipality, cancellationToken);
        var live = await turn.Requests.LiveOfAsync(request.Call, request.Municipality, cancellationToken);
        // The number is taken only when nothing refuses, so that the series has no holes.
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

    /// <summary>The open assignments of a request, which end when it is taken back.</summary>
    public static async Task<IReadOnlyList<Assignment>> OpenOfAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        request.State != RequestState.Granted ? []
        : [.. (await turn.Assignments.OfRequestAsync(request.Id, cancellationToken)).Where(each => each.State == AssignmentState.Open)];

    /// <summary>
    /// Takes the request back (R02): its assignments end, their unused hours go back to the pools, what is planned is cancelled, and who
    /// gives the service is told.
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

    /// <summary>Shows the receipt of what was kept: the text exactly as it is sealed, and its seal.</summary>
    public async Task ShowReceiptAsync(ITurnContext context, Request request, CancellationToken cancellationToken)
    {
        var text = ReceiptText.Of(request);
        var receipt = MessageFactory.Text(text);
        // Plain, so that what is seen is letter by letter what was sealed.
        receipt.TextFormat = TextFormatTypes.Plain;
        await context.SendActivityAsync(receipt, cancellationToken);
        var shown = Texts.Say("receiptSeal", ("seal", seal.Of(text)), ("number", request.Number!));
        await context.SendActivityAsync(shown, cancellationToken: cancellationToken);
    }

    private async Task KeepAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        // A draft remembers where it is being asked, so that it goes on there when the bot state is lost.
        await turn.Requests.SaveAsync(request, request.State == RequestState.Draft ? turn.Conversation : null, cancellationToken);
        if (request.Number is null) return;
        var text = ReceiptText.Of(request);
        turn.Requests.AddReceipt(new Receipt(request.Id, request.Version, request.Number, turn.Now, text, seal.Of(text)));
    }
}
