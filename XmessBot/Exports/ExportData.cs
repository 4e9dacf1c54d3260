using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Exports;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Core.Sessions;
using XmessBot.Storage;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Sessions;

namespace XmessBot.Exports;

/// <summary>What the sheets of an export are made from: only what its reader may see.</summary>
/// <param name="Requests">The requests that were sent, by number.</param>
/// <param name="Assignments">Their assignments.</param>
/// <param name="Sessions">The sessions, by number.</param>
/// <param name="Pools">The pools, by call and service.</param>
/// <param name="People">Everybody whom these name.</param>
/// <param name="Assessments">Of each request, what the reader may see of its assessment.</param>
/// <param name="Faq">The FAQ; of one call, what its sessions left.</param>
internal sealed record ExportData(
    IReadOnlyList<Request> Requests, IReadOnlyList<Assignment> Assignments, IReadOnlyList<Session> Sessions,
    IReadOnlyList<HourPool> Pools, IReadOnlyDictionary<PersonId, Person> People,
    IReadOnlyDictionary<RequestId, SeenAssessment> Assessments, ExportedFaq Faq)
{
    /// <summary>Reads what an export has in it, for who opens it.</summary>
    public static async Task<ExportData> ReadAsync(
        XmessContext context, Export export, Person by, CancellationToken cancellationToken)
    {
        var book = await new CallStore(context).AllAsync(cancellationToken);
        IEnumerable<Call> calls = export.Call is { } only ? book.All.Where(call => call.Id == only) : book.All;
        var requests = new List<Request>();
        var assignments = new List<Assignment>();
        var sessions = new List<Session>();
        var pools = new List<HourPool>();
        foreach (var call in calls)
        {
            requests.AddRange(Allowed(await new RequestStore(context).SentInAsync(call.Id, cancellationToken), each => each.ReadBy(by)));
            assignments.AddRange(
                Allowed(await new AssignmentStore(context).OfCallAsync(call.Id, cancellationToken), each => each.ReadBy(by)));
            sessions.AddRange(await new SessionStore(context).OfCallAsync(call.Id, cancellationToken));
            foreach (var service in Enum.GetValues<Service>())
                pools.Add(await new CallStore(context).PoolAsync(call, service, cancellationToken));
        }

        var assessments = await new AssessmentStore(context).OfAsync(requests, cancellationToken);
        var read = assignments.ToDictionary(each => each.Id);
        var people = (await new PeopleStore(context).AllAsync(cancellationToken)).ToDictionary(each => each.Id);
        Session[] held = [.. sessions.Where(each => read.ContainsKey(each.Assignment)).OrderBy(each => each.Number)];
        var ofCall = export.Call is null ? null : held.Select(each => each.Number).ToHashSet();
        return new ExportData(
            requests, assignments, held, pools, people, assessments.ToDictionary(each => each.Request, each => each.SeenBy(by)),
            await ExportedFaq.ReadAsync(context, ofCall, by, cancellationToken));
    }

    /// <summary>The name of a person; their address when it is not known, and nothing when they are no longer stored.</summary>
    public string NameOf(PersonId id) => People.GetValueOrDefault(id) is { } person ? Wording.NameWording.Of(person) : "";

    // Core decides what one may read.
    private static IEnumerable<T> Allowed<T>(IEnumerable<T> all, Func<T, Outcome<T>> read) =>
        all.Select(read).OfType<Outcome<T>.Done>().Select(done => done.Value);
}
