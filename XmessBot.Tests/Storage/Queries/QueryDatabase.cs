using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Support;
using Known = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Tests.Storage.Queries;

/// <summary>A request as it is stored, with what a query can be about.</summary>
internal sealed record Stored(Request Request, Municipality Council, Assignment? Assignment, RequestAssessment Assessment);

/// <summary>
/// Sixty requests in every state, of councils of every size and comarca, in both calls, some with a mentor and some scored, by three
/// assessors of whom one belongs to a council that asks.
/// </summary>
internal static class QueryDatabase
{
    public static readonly DateTimeOffset Now = new(2020, 6, 15, 10, 0, 0, TimeSpan.FromHours(2));

    public static readonly CallBook Calls = new([Calls2020.First, Calls2020.Second]);

    private static readonly DateTimeOffset Start = new(2020, 5, 1, 9, 0, 0, TimeSpan.FromHours(2));

    private static readonly RequestState[] States = Enum.GetValues<RequestState>();

    public static readonly Person Anna = Of(40, "anna@xmess.cat", "Anna Soler", Roles.Staff, null);

    public static readonly Person Berta = Of(41, "berta@xmess.cat", "Berta Vidal", Roles.Staff, null);

    public static readonly Person Marta = Of(42, "marta@xmess.cat", "Màrta Puig", Roles.Staff | Roles.Mentor, CouncilOf(3).Code);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Stored> All => field ??= [.. Enumerable.Range(0, 60).Select(Make)];

    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider, IReadOnlyList<Stored>? others = null)
    {
        var database = await TestDatabase.CreateAsync(provider);
        await database.CommitAsync(context =>
        {
            foreach (var call in Calls.All) new CallStore(context).Add(call);
            foreach (var person in new[] { Anna, Berta, Marta, Mentors2020.Mentor }) context.Add(Sessions.ServiceDatabase.Row(person));
            new MembershipStore(context).Record(new MembershipFact(All[5].Council.Code, true, new DateOnly(2020, 1, 1), null));
            return Task.CompletedTask;
        });
        await database.CommitAsync(async context =>
        {
            foreach (var each in others ?? All)
            {
                await new RequestStore(context).SaveAsync(each.Request, null);
                if (each.Assignment is { } assignment) await new AssignmentStore(context).SaveAsync(assignment);
                await new AssessmentStore(context).SaveAsync(each.Assessment);
            }
        });
        return database;
    }

    /// <summary>The same with other points by one who is not looked for.</summary>
    public static IReadOnlyList<Stored> WithOtherPoints(Person hidden) =>
    [
        .. All.Select(each => each with
        {
            Assessment = each.Assessment with
            {
                Entries = [.. each.Assessment.Entries.Select(entry => entry.Who != hidden.Id || entry.Scores is not { } scores ? entry
                    : entry with { Scores = new CriteriaScores(5 - scores.Need, 5 - scores.Transferability, 5 - scores.Alignment) })],
            },
        }),
    ];

    private static Stored Make(int index)
    {
        var council = CouncilOf(index);
        var state = States[index % States.Length];
        var sent = Start.AddHours(index * 7);
        var request = Requests2020.Draft with
        {
            Id = new RequestId(new Guid(index + 1, 0, 0, new byte[8])),
            Call = index % 4 == 3 ? "2020-2" : "2020-1",
            Municipality = council.Code,
            State = state,
            Number = state == RequestState.Draft ? null
            : FormattableString.Invariant($"{(index % 4 == 3 ? "2020-2" : "2020-1")}-{index:000}"),
            SubmittedAt = state == RequestState.Draft ? null : sent,
            Answers = Requests2020.Complete with
            {
                Need = index % 5 == 0 ? "Promoure l'HABITATGE cooperatiu amb col·laboració" : "Clàusules socials als plecs",
                Service = (PreferredService)(index % 3),
                Modality = (PreferredModality)((index + 1) % 3),
            },
            Entries = state != RequestState.InformationAsked ? [] :
            [
                new RequestEntry(RequestMove.InformationAsked, state, sent, Anna.Email)
                {
                    Text = "Quants?", Until = DateOnly.FromDateTime(Now.Date).AddDays(index % 2 == 0 ? -2 : 5),
                },
            ],
        };
        return new Stored(request, council, AssignmentOf(request, index), AssessmentOf(request, index));
    }

    private static Assignment? AssignmentOf(Request request, int index) =>
        request.State is not (RequestState.Granted or RequestState.Completed)
        ? null
        : new Assignment
        {
            Id = new AssignmentId(new Guid(index + 1, 0, 0, new byte[8])),
            Request = request.Id,
            RequestNumber = request.Number!,
            Call = request.Call,
            Service = index % 2 == 0 ? Service.Mentoring : Service.Advisory,
            Municipality = request.Municipality,
            Applicant = request.Author,
            Mentor = index % 2 == 0 ? Mentors2020.Mentor.Id : Marta.Id,
            State = request.State == RequestState.Granted ? AssignmentState.Open : AssignmentState.Closed,
            Version = 1,
            Entries = [new AssignmentEntry(AssignmentEntryKind.Assigned, new Minutes(240 + index), null, Now, Anna.Email, null)],
        };

    // Anna scores one of three, Berta one of two; of one of seven Anna has a conflict; every tenth is named to be Berta's alone.
    private static RequestAssessment AssessmentOf(Request request, int index)
    {
        var entries = new List<AssessmentEntry>();
        if (request.State != RequestState.Draft)
        {
            if (index % 3 == 1) entries.Add(Scored(Anna, index));
            if (index % 2 == 0) entries.Add(Scored(Berta, index + 1));
            if (index % 7 == 3) entries.Add(new AssessmentEntry(AssessmentMove.Abstained, Anna.Id, Now, Anna.Email));
            if (index % 10 == 0) entries.Add(new AssessmentEntry(AssessmentMove.Named, Berta.Id, Now, Anna.Email));
        }

        return new RequestAssessment { Request = request.Id, Municipality = request.Municipality, Entries = [.. entries] };
    }

    private static AssessmentEntry Scored(Person person, int index) => new(AssessmentMove.Scored, person.Id, Now, person.Email)
    {
        Scores = new CriteriaScores(index % 6, (index + 2) % 6, (index * 5) % 6),
    };

    private static Municipality CouncilOf(int index) => Known.All[index * 15];

    private static Person Of(byte number, string email, string name, Roles roles, string? council) =>
        new(Requests2020.PersonOf(number), email, name, roles, council, Standing.Registered);
}
