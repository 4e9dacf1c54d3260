using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Notifications.Planned;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Scheduling;

namespace XmessBot.Commands;

/// <summary>Transfers a leaving person's work to another: drafts and live requests, and open assignments on either side.</summary>
internal sealed class Handover(XmessContext context, Handovers handovers, DateTimeOffset now)
{
    // Whoever can run the command on the machine itself decides as staff.
    private static readonly Person Operator = new(new PersonId(Guid.Empty), "people", null, Roles.Admin, null, Standing.Registered);

    private readonly RequestStore _requests = new(context);
    private readonly AssignmentStore _assignments = new(context);

    /// <summary>A person's open work, one line for each item, in Catalan.</summary>
    public async Task<IReadOnlyList<string>> BegunByAsync(Person person) =>
    [
        .. (await _requests.BegunByAsync(person.Id)).Select(
            request => $"  sol·licitud {request.Number ?? "en esborrany"} {Of(request.Municipality)}"),
        .. (await OpenAsync(person)).Select(assignment => $"  acompanyament {assignment.RequestNumber} {Of(assignment.Municipality)}"),
    ];

    /// <summary>Transfers all of it; null, or the reason why it cannot be, in Catalan.</summary>
    public async Task<string?> HandOverAsync(Person from, Person to)
    {
        foreach (var request in await _requests.BegunByAsync(from.Id))
        {
            if (request.HandOn(to, Operator, now) is not Outcome<Request>.Done(var handed)) return NotOf(to, request.Municipality);
            await _requests.SaveAsync(handed, null);
        }

        foreach (var assignment in await OpenAsync(from))
        {
            if ((assignment.Mentor == from.Id ? await GiveAsync(assignment, to) : await ReceiveAsync(assignment, to)) is { } why)
                return why;
        }

        return null;
    }

    // R12: the sessions held stay with who held them, and what was planned with them is cancelled.
    private async Task<string?> GiveAsync(Assignment assignment, Person to)
    {
        if (await new MentorStore(context).FindAsync(to.Id) is not { } mentor) return $"{to.Email} no és mentor ni assessor.";
        if (assignment.HandOn(new AssignmentId(Guid.CreateVersion7(now)), mentor, null, Operator, now)
            is not Outcome<Core.Assignments.Handover>.Done(var handed))
            return $"{to.Email} no pot acompanyar l'Ajuntament {Of(assignment.Municipality)}.";
        var stores = new HandoverStores(
            _assignments, new PlannedSessionStore(context), new PeopleStore(context), new OutboxWriter(context, now));
        var call = (await new CallStore(context).AllAsync()).Find(assignment.Call)!;
        await handovers.SaveAsync(stores, handed, call, now, CancellationToken.None);
        return null;
    }

    private async Task<string?> ReceiveAsync(Assignment assignment, Person to)
    {
        if (assignment.ChangeApplicant(to, Operator) is not Outcome<Assignment>.Done(var handed)) return NotOf(to, assignment.Municipality);
        await _assignments.SaveAsync(handed);
        return null;
    }

    // Of one whose hours are all done there is nothing to give: the commission closes it.
    private async Task<IReadOnlyList<Assignment>> OpenAsync(Person person) =>
        [.. (await _assignments.OpenAsync()).Where(each =>
            (each.Mentor == person.Id && each.Left > Minutes.None) || each.Applicant == person.Id)];

    private static string NotOf(Person to, string municipality) =>
        $"{to.Email} no parla per l'Ajuntament {Of(municipality)}: abans li ho heu de reconèixer amb people add --municipality.";

    private static string Of(string municipality) => Municipalities.WithCode(municipality)!.Of;
}
