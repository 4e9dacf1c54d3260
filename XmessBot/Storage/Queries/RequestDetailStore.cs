using XmessBot.Core.Assessments;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;

namespace XmessBot.Storage.Queries;

/// <summary>A request with all that staff looks at before it decides.</summary>
/// <param name="Request">The request.</param>
/// <param name="Assignments">The assignments that it has had.</param>
/// <param name="Assessment">How it is assessed; what of it somebody may see, it says itself.</param>
/// <param name="Assessors">The assessors of its call.</param>
/// <param name="People">Its author, who accompanies it and who has scored it, by id.</param>
/// <param name="Mentors">Who could accompany it; empty once somebody does, and once it is decided.</param>
public sealed record RequestDetail(
    Request Request, IReadOnlyList<Assignment> Assignments, RequestAssessment Assessment, IReadOnlyList<Person> Assessors,
    IReadOnlyDictionary<PersonId, Person> People, IReadOnlyList<Mentor> Mentors);

/// <summary>Reads a request in full, in eight statements at most, however many assessors, mentors and assignments there are.</summary>
public sealed class RequestDetailStore(XmessContext context)
{
    /// <summary>What is to be shown of a request that was read.</summary>
    public async Task<RequestDetail> OfAsync(Request request, CancellationToken cancellationToken = default)
    {
        var assignments = await new AssignmentStore(context).OfRequestAsync(request.Id, cancellationToken);
        var assessments = new AssessmentStore(context);
        var assessment = await assessments.OfAsync(request, cancellationToken);
        var assessors = await assessments.OfCallAsync(request.Call, cancellationToken);
        var people = await new PeopleStore(context).FindAsync(
            [request.Author, .. assignments.Select(each => each.Mentor), .. assessment.Entries.Select(entry => entry.Who)],
            cancellationToken);
        var mentors = RequestMoves.Allows(request.State, RequestMove.Granted) && assignments.Count == 0
            ? await new MentorStore(context).AllAsync(cancellationToken)
            : [];
        return new RequestDetail(request, assignments, assessment, assessors, people, mentors);
    }
}
