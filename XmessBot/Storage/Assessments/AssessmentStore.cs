using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage.Members;

namespace XmessBot.Storage.Assessments;

/// <summary>Stores how the commission assesses requests, and who assesses those of a call.</summary>
public sealed class AssessmentStore(XmessContext context)
{
    /// <summary>The assessment of a request.</summary>
    public async Task<RequestAssessment> OfAsync(Request request, CancellationToken cancellationToken = default) =>
        (await OfAsync([request], cancellationToken))[0];

    /// <summary>The assessments of several requests, in their order.</summary>
    public async Task<IReadOnlyList<RequestAssessment>> OfAsync(
        IReadOnlyCollection<Request> requests, CancellationToken cancellationToken = default)
    {
        var ids = requests.Select(request => request.Id.Value).ToArray();
        await context.Set<AssessmentEntryRow>().Where(row => ids.Contains(row.RequestId)).LoadAsync(cancellationToken);
        // Local has the entries that this turn has added too.
        var entries = context.Set<AssessmentEntryRow>().Local.Where(row => ids.Contains(row.RequestId)).ToLookup(row => row.RequestId);
        return [.. requests.Select(request => new RequestAssessment
        {
            Request = request.Id,
            Municipality = request.Municipality,
            Entries = [.. entries[request.Id.Value].OrderBy(row => row.Position).Select(ToEntry)],
        })];
    }

    /// <summary>
    /// Saves an assessment that was read in this turn. Conflicts when somebody else has added an entry since; the turn then runs again.
    /// </summary>
    public async Task SaveAsync(RequestAssessment assessment, CancellationToken cancellationToken = default)
    {
        var request = assessment.Request.Value;
        var stored = context.Set<AssessmentEntryRow>().Local.Count(row => row.RequestId == request);
        var added = assessment.Entries.Skip(stored).ToArray();
        context.AddRange(added.Select((entry, index) => ToRow(request, stored + index, entry)));
        // A reminder changes nothing of where its assessor is.
        foreach (var person in added.Where(entry => entry.Move != AssessmentMove.Reminded).Select(entry => entry.Who).Distinct())
            await NoteAsync(assessment, person, cancellationToken);
    }

    /// <summary>Who assesses the requests of a call, by name: whom staff named, else the whole commission.</summary>
    public async Task<IReadOnlyList<Person>> OfCallAsync(string call, CancellationToken cancellationToken = default)
    {
        var named = context.Set<CallAssessorRow>().Where(row => row.Call == call).Select(row => row.PersonId);
        var rows = await context.Set<PersonRow>().AsNoTracking()
            .Where(row => named.Contains(row.Id) || (!named.Any() && (row.Roles & Roles.Staff) != 0)).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToPerson()).Where(person => person.IsStaff)
            .OrderBy(person => person.Name ?? person.Email, StringComparer.Ordinal).ThenBy(person => person.Email, StringComparer.Ordinal)];
    }

    /// <summary>Saves whom staff named to assess the requests of a call, instead of those named before.</summary>
    public async Task NameAsync(
        string call, IReadOnlyList<Person> assessors, Person by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var rows = await context.Set<CallAssessorRow>().Where(row => row.Call == call).ToListAsync(cancellationToken);
        context.RemoveRange(rows.Where(row => assessors.All(person => person.Id.Value != row.PersonId)));
        context.AddRange(assessors.Where(person => rows.All(row => row.PersonId != person.Id.Value)).Select(person =>
            new CallAssessorRow { Call = call, PersonId = person.Id.Value, At = now, Author = by.Email }));
    }

    private async Task NoteAsync(RequestAssessment assessment, PersonId person, CancellationToken cancellationToken)
    {
        var row = await context.Set<AssessorRow>().FindAsync([assessment.Request.Value, person.Value], cancellationToken);
        if (row is null) context.Add(row = new AssessorRow { RequestId = assessment.Request.Value, PersonId = person.Value });
        var scores = assessment.ScoresOf(person);
        row.IsNamed = assessment.Named.Contains(person);
        row.Abstains = assessment.Abstaining.Contains(person);
        (row.Need, row.Transferability, row.Alignment) = (scores?.Need, scores?.Transferability, scores?.Alignment);
    }

    private static AssessmentEntryRow ToRow(Guid request, int position, AssessmentEntry entry) => new()
    {
        RequestId = request,
        Position = position,
        Move = entry.Move,
        PersonId = entry.Who.Value,
        Need = entry.Scores?.Need,
        Transferability = entry.Scores?.Transferability,
        Alignment = entry.Scores?.Alignment,
        Text = entry.Text,
        At = entry.At,
        Author = entry.Author,
    };

    private static AssessmentEntry ToEntry(AssessmentEntryRow row) => new(row.Move, new PersonId(row.PersonId), row.At, row.Author)
    {
        Scores = row is { Need: { } need, Transferability: { } transferability, Alignment: { } alignment }
            ? new CriteriaScores(need, transferability, alignment)
            : null,
        Text = row.Text,
    };
}
