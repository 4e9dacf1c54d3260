using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Scheduling;

namespace XmessBot.Storage.Assignments;

/// <summary>Reads what the reports of a call's hour pools are made from (R05, R06).</summary>
public sealed class PoolReportStore(XmessContext context)
{
    /// <summary>The report of each pool of a call; none for who is not staff (R12).</summary>
    public async Task<IReadOnlyList<PoolReport>> OfCallAsync(
        Call call, Person by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var assignments = await new AssignmentStore(context).OfCallAsync(call.Id, cancellationToken);
        var planned = await new PlannedSessionStore(context).AgreedMinutesAsync(call.Id, cancellationToken);
        var reports = new List<PoolReport>();
        foreach (var service in Enum.GetValues<Service>())
        {
            var pool = await new CallStore(context).PoolAsync(call, service, cancellationToken);
            var agreed = planned.GetValueOrDefault(service, Minutes.None);
            if (PoolReport.Of(pool, call, assignments, agreed, by, now) is Outcome<PoolReport>.Done(var report)) reports.Add(report);
        }

        return reports;
    }
}
