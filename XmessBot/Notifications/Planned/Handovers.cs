using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Outbox;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Scheduling;
using XmessBot.Wording;

namespace XmessBot.Notifications.Planned;

/// <summary>Where a change of mentor is stored, all in one commit.</summary>
/// <param name="Assignments">The assignments.</param>
/// <param name="Planned">The planned sessions.</param>
/// <param name="People">The people of both sides.</param>
/// <param name="Outbox">What is sent.</param>
public sealed record HandoverStores(
    AssignmentStore Assignments, PlannedSessionStore Planned, PeopleStore People, OutboxWriter Outbox);

/// <summary>Stores a change of mentor, and what else it does (R12).</summary>
public sealed class Handovers(PlannedCancelling cancelling)
{
    private static readonly Texts Texts = Texts.For("Handovers");

    /// <summary>
    /// Cancels what was planned with the one who leaves, which is told to both sides, and writes to the three: the one who leaves, the one
    /// who goes on, and the council.
    /// </summary>
    public async Task SaveAsync(
        HandoverStores stores, Handover handover, Call call, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var from = await PlannedParties.OfAsync(stores.People, handover.From, cancellationToken);
        var to = await PlannedParties.OfAsync(stores.People, handover.To, cancellationToken);
        await cancelling.CancelAsync(stores.Planned, stores.Outbox, from, now, cancellationToken);
        await stores.Assignments.SaveAsync(handover.From, cancellationToken);
        await stores.Assignments.SaveAsync(handover.To, cancellationToken);
        foreach (var message in Mails(from, to, call)) stores.Outbox.Send(message);
    }

    private static IEnumerable<MailMessage> Mails(PlannedParties from, PlannedParties to, Call call)
    {
        var entry = to.Assignment.Entries[^1];
        var why = entry.Reason is { } reason ? Texts.Plain("why", ("reason", reason)) : "";
        (string, object)[] facts = [("why", why), ("who", to.MentorName)];
        (string, object)[] left =
            [("left", HoursWording.Amount(entry.Amount)), ("one", HoursWording.Singular(entry.Amount)),
                ("window", CallWording.Window(call))];
        var used = from.Assignment.Used;
        yield return To(
            Side.Mentor, from, Texts.Plain("subject", Facts(Side.Mentor, from)),
            Texts.Plain(
                "mailFrom",
                [
                    .. facts, .. Facts(Side.Mentor, from), ("number", from.Assignment.RequestNumber),
                    ("used", HoursWording.Amount(used)), ("done", HoursWording.Singular(used)),
                ]));
        yield return To(
            Side.Mentor, to, Texts.Plain("subjectTo", Facts(Side.Mentor, to)),
            Texts.Plain(
                "mailTo",
                [
                    .. left, .. Facts(Side.Mentor, to), ("number", to.Assignment.RequestNumber), ("why", why),
                    ("before", from.MentorName),
                ]));
        yield return To(
            Side.Council, from, Texts.Plain("subject", Facts(Side.Council, from)),
            Texts.Plain("mailCouncil", [.. facts, .. left, .. Facts(Side.Council, from), ("number", from.Assignment.RequestNumber)]));
    }

    private static MailMessage To(Side side, PlannedParties parties, string subject, string text) =>
        new(parties.On(side).Email, subject, text);

    private static (string, object)[] Facts(Side side, PlannedParties parties) =>
        [("ofService", parties.OfService), ("with", parties.NameOf(PlannedParties.Other(side)))];
}
