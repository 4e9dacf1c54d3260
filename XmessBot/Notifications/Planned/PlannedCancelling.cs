using XmessBot.Core.Scheduling;
using XmessBot.Outbox;
using XmessBot.Storage.Scheduling;

namespace XmessBot.Notifications.Planned;

/// <summary>Cancels what is planned of an assignment that ends, and writes to both sides of each session that will not be held.</summary>
public sealed class PlannedCancelling(PlannedMail mail)
{
    /// <summary>Stores the cancellations and puts the e-mails in the outbox.</summary>
    /// <param name="planned">The store of planned sessions.</param>
    /// <param name="outbox">The outbox of the turn.</param>
    /// <param name="parties">The assignment that ends, with its two sides.</param>
    /// <param name="now">The moment: only what is still to come is cancelled.</param>
    /// <param name="cancellationToken">To give up.</param>
    public async Task CancelAsync(
        PlannedSessionStore planned, OutboxWriter outbox, PlannedParties parties, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var was in await planned.OfAssignmentAsync(parties.Assignment.Id, cancellationToken))
        {
            if (was.WhenOver(now) is not { } over) continue;
            await planned.SaveAsync(over, cancellationToken);
            if (over.State != PlannedState.Cancelled) continue;
            foreach (var message in mail.Cancelled(was, over, parties, by: null)) outbox.Send(message);
        }
    }
}
