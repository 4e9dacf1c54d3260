using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Scheduling;

namespace XmessBot.Storage.Sessions;

/// <summary>Reads what the report of an assignment's hours is made from.</summary>
public sealed class HoursReportStore(XmessContext context)
{
    /// <summary>The report of an assignment; refused to who may not read it.</summary>
    public async Task<Outcome<HoursReport>> OfAsync(Assignment assignment, Person by, CancellationToken cancellationToken = default)
    {
        var calls = await new CallStore(context).AllAsync(cancellationToken);
        var sessions = await new SessionStore(context).OfAssignmentAsync(assignment.Id, cancellationToken);
        var planned = await new PlannedSessionStore(context).OfAssignmentAsync(assignment.Id, cancellationToken);
        var agreed = planned.Where(each => each.IsAgreed && each.IsOutstanding).Select(each => (each.Slot.Date, each.Slot.Length));
        return HoursReport.Of(assignment, calls.Find(assignment.Call)!.Window, sessions, agreed, by);
    }
}
