using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using static XmessBot.Tests.Storage.Queries.QueryDatabase;

namespace XmessBot.Tests.Storage.Queries;

/// <summary>Each condition on requests, with what meets it, decided here by Core on what was stored.</summary>
internal static class RequestCases
{
    private static readonly Person[] Assessors = [Anna, Berta, Marta];

    private static readonly DateOnly Today = DateOnly.FromDateTime(Now.Date);

    public static readonly IReadOnlyList<(QueryFilter Filter, Func<Stored, bool> Meets)> All =
    [
        (new QueryFilter.State([QueryState.Pending]), each => RequestMoves.IsPending(each.Request.State)),
        (new QueryFilter.State([QueryState.Refused, QueryState.WaitingList]),
            each => each.Request.State is RequestState.Declined or RequestState.Waitlisted),
        (new QueryFilter.State([QueryState.Granted]), each => each.Request.State is RequestState.Granted or RequestState.Completed),
        (new QueryFilter.OfService(Service.Mentoring), each => each.Assignment is { } given ? given.Service == Service.Mentoring
            : each.Request.Answers.Service == PreferredService.Mentoring),
        (new QueryFilter.OfService(Service.Advisory), each => each.Assignment is { } given ? given.Service == Service.Advisory
            : each.Request.Answers.Service == PreferredService.Advisory),
        (new QueryFilter.Held(Modality.Remote), each => each.Request.Answers.Modality == PreferredModality.Remote),
        (new QueryFilter.InMunicipality([QueryDatabase.All[7].Council, QueryDatabase.All[8].Council]),
            each => each.Council == QueryDatabase.All[7].Council || each.Council == QueryDatabase.All[8].Council),
        (new QueryFilter.InComarca([QueryDatabase.All[20].Council.Comarca]),
            each => each.Council.Comarca == QueryDatabase.All[20].Council.Comarca),
        (new QueryFilter.InProvince([Province.Girona, Province.Lleida]),
            each => each.Council.Province is Province.Girona or Province.Lleida),
        (new QueryFilter.Population(null, 999), each => each.Council.Population <= 999),
        (new QueryFilter.Population(1000, 20000), each => each.Council.Population is >= 1000 and <= 20000),
        (new QueryFilter.Number(["7", "2020-1-008"]), each => each.Request.Number is "2020-2-007" or "2020-1-007" or "2020-1-008"),
        (new QueryFilter.Day(FilterKey.Sent, new DateOnly(2020, 5, 4), new DateOnly(2020, 5, 6)),
            each => MadridTime.DayOf(each.Request.SubmittedAt!.Value) is { Month: 5, Day: >= 4 and <= 6 }),
        (new QueryFilter.Day(FilterKey.Due, Today, null), each => each.Request.InformationPending?.Until >= Today),
        (new QueryFilter.Flag(FilterKey.Overdue, true), each => each.Request.InformationPending?.Until < Today),
        (new QueryFilter.Flag(FilterKey.Overdue, false), each => each.Request.InformationPending?.Until >= Today),
        (new QueryFilter.Flag(FilterKey.WithoutMentor, true), each => each.Assignment is not { State: AssignmentState.Open }),
        (new QueryFilter.Flag(FilterKey.WithoutMentor, false), each => each.Assignment is { State: AssignmentState.Open }),
        (new QueryFilter.Flag(FilterKey.RecentMember, true), IsRecent),
        (new QueryFilter.Flag(FilterKey.RecentMember, false), each => !IsRecent(each)),
        (new QueryFilter.Topic("habitatges cooperatius"), each => each.Request.Answers.Need!.Contains("HABITATGE")),
        (new QueryFilter.Topic("clausules"), each => each.Request.Answers.Need!.Contains("Clàusules")),
        (new QueryFilter.Topic("collaboracio"), each => each.Request.Answers.Need!.Contains("col·laboració")),
        (new QueryFilter.OfCall("2020-2"), each => each.Request.Call == "2020-2"),
        (new QueryFilter.Flag(FilterKey.ScoredByMe, true), each => each.Assessment.HasScored(Anna.Id)),
        (new QueryFilter.Flag(FilterKey.ScoredByMe, false), each => RequestMoves.Allows(each.Request.State, RequestMove.Declined)
            && IsAnnas(each) && !each.Assessment.HasScored(Anna.Id)),
        (new QueryFilter.Flag(FilterKey.Mine, true), IsAnnas),
        (new QueryFilter.Flag(FilterKey.Mine, false), each => !IsAnnas(each)),
        (new QueryFilter.Flag(FilterKey.Conflict, true), each => each.Assessment.Abstaining.Contains(Anna.Id)),
        (new QueryFilter.Scored([ScoredBy.None]), each => Scored(each) == ScoredBy.None),
        (new QueryFilter.Scored([ScoredBy.None, ScoredBy.Some]), each => Scored(each) != ScoredBy.All),
        (new QueryFilter.Scored([ScoredBy.All]), each => Scored(each) == ScoredBy.All),
        (new QueryFilter.Score(QueryCriterion.Total, 6, null), each => Seen(each).Total is { } total && !(total < new Points(6))),
        (new QueryFilter.Score(QueryCriterion.Total, 3, 9),
            each => Seen(each).Total is { } total && !(total < new Points(3)) && !(total > new Points(9))),
        (new QueryFilter.Score(QueryCriterion.Need, null, 2),
            each => Seen(each).MeanOf(Criterion.Need) is { } mean && !(mean > new Points(2))),
        (new QueryFilter.Score(QueryCriterion.Alignment, 4, null),
            each => Seen(each).MeanOf(Criterion.Alignment) is { } mean && !(mean < new Points(4))),
    ];

    public static SeenAssessment Seen(Stored each) => each.Assessment.SeenBy(Anna);

    private static bool IsAnnas(Stored each) => each.Assessment.AssessorsAmong(Assessors).Contains(Anna);

    private static ScoredBy Scored(Stored each) => Assessors.All(person => !each.Assessment.HasScored(person.Id)) ? ScoredBy.None
        : each.Assessment.MissingAmong(Assessors).Count > 0 ? ScoredBy.Some : ScoredBy.All;

    // R22; staff recorded that one joined on the first of January.
    private static bool IsRecent(Stored each) => each == QueryDatabase.All[5]
        || MembershipBook.ListedSince(each.Council.Code)?.Earliest >= QueryDatabase.Calls.Find(each.Request.Call)!.RecentSince;
}
