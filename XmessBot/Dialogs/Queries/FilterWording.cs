using XmessBot.Core.Language.Queries;
using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>The conditions of a query, as they were read: "pendents · mentoria · Baix Llobregat".</summary>
internal static class FilterWording
{
    private const string Between = " · ";
    private const string Either = " o ";
    private static readonly Texts Texts = Texts.For("Queries");

    /// <summary>All of a query, with its order; null when it has neither.</summary>
    public static string? Reading(StaffQuery query)
    {
        string[] parts = [.. query.Where.Select(Of), .. query.Sort is { } sort ? new[] { Of(sort) } : []];
        return parts.Length == 0 ? null : Capitalised(string.Join(Between, parts));
    }

    /// <summary>One of them.</summary>
    public static string Of(QueryFilter filter) => filter switch
    {
        QueryFilter.State { States: var states } => Or(states.Select(Of)),
        QueryFilter.OfService { Service: var service } => ServiceWording.Name(service),
        QueryFilter.Held { Modality: var modality } => ServiceWording.Name(modality),
        QueryFilter.InMunicipality place => Or(place.Municipalities.Select(each => each.DisplayName)),
        QueryFilter.InComarca place => Or(place.Comarques),
        QueryFilter.InProvince place => Texts.Plain("filterProvince", ("province", Or(place.Provinces.Select(each => $"{each}")))),
        QueryFilter.Population { Min: null, Max: var max } => Texts.Plain("filterUpTo", ("max", Grouped(max))),
        QueryFilter.Population { Min: var min, Max: null } => Texts.Plain("filterFrom", ("min", Grouped(min))),
        QueryFilter.Population people => Texts.Plain("filterBetween", ("min", Grouped(people.Min)), ("max", Grouped(people.Max))),
        QueryFilter.Number number => Texts.Plain("filterNumber", ("numbers", Or(number.Numbers))),
        QueryFilter.Day day => Texts.Plain(
            day.Of switch { FilterKey.Sent => "filterSent", FilterKey.Due => "filterDue", _ => "filterHeld" }, ("when", When(day))),
        QueryFilter.Flag flag => Of(flag),
        QueryFilter.Scored { By: var by } => Or(by.Select(each => each switch
        {
            ScoredBy.None => Texts.Plain("filterScoredByNone"),
            ScoredBy.Some => Texts.Plain("filterScoredBySome"),
            _ => Texts.Plain("filterScoredByAll"),
        })),
        QueryFilter.Score score => Of(score),
        QueryFilter.OfPerson person => person.Name,
        QueryFilter.Role role => Of(role.Of),
        QueryFilter.Topic topic => Texts.Plain("filterTopic", ("words", topic.Words)),
        QueryFilter.OfCall call => Texts.Plain("filterCall", ("call", call.Call)),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "A condition without words."),
    };

    private static string Of(QueryState state) => state switch
    {
        QueryState.Draft => Texts.Plain("statesDraft"),
        QueryState.Pending => Texts.Plain("statesPending"),
        QueryState.Information => Texts.Plain("statesInformation"),
        QueryState.Granted => Texts.Plain("statesGranted"),
        QueryState.WaitingList => Texts.Plain("statesWaitingList"),
        QueryState.Refused => Texts.Plain("statesRefused"),
        QueryState.Withdrawn => Texts.Plain("statesWithdrawn"),
        QueryState.Planned => Texts.Plain("statesPlanned"),
        QueryState.Logged => Texts.Plain("statesLogged"),
        QueryState.Confirmed => Texts.Plain("statesConfirmed"),
        QueryState.Disputed => Texts.Plain("statesDisputed"),
        QueryState.Proposed => Texts.Plain("statesProposed"),
        QueryState.Unanswered => Texts.Plain("statesUnanswered"),
        QueryState.Published => Texts.Plain("statesPublished"),
        QueryState.BadFeedback => Texts.Plain("statesBadFeedback"),
        _ => Texts.Plain("statesExpired"),
    };

    private static string Of(QueryFilter.Flag flag) => (flag.Of, flag.Value) switch
    {
        (FilterKey.ScoredByMe, true) => Texts.Plain("filterScoredByMe"),
        (FilterKey.ScoredByMe, false) => Texts.Plain("filterNotScoredByMe"),
        (FilterKey.Mine, true) => Texts.Plain("filterMine"),
        (FilterKey.Mine, false) => Texts.Plain("filterNotMine"),
        (FilterKey.RecentMember, true) => Texts.Plain("filterRecent"),
        (FilterKey.RecentMember, false) => Texts.Plain("filterNotRecent"),
        (FilterKey.Overdue, true) => Texts.Plain("filterOverdue"),
        (FilterKey.Overdue, false) => Texts.Plain("filterNotOverdue"),
        (FilterKey.WithoutMentor, true) => Texts.Plain("filterWithoutMentor"),
        (FilterKey.WithoutMentor, false) => Texts.Plain("filterWithMentor"),
        (_, true) => Texts.Plain("filterConflict"),
        _ => Texts.Plain("filterNoConflict"),
    };

    private static string Of(QueryFilter.Score score)
    {
        var criterion = score.Criterion switch
        {
            QueryCriterion.Need => Texts.Plain("criterionNeed"),
            QueryCriterion.Transferability => Texts.Plain("criterionTransferability"),
            QueryCriterion.Alignment => Texts.Plain("criterionAlignment"),
            _ => Texts.Plain("criterionTotal"),
        };
        return score switch
        {
            { Min: { } min, Max: { } max } when min == max => Texts.Plain("scoreOf", ("criterion", criterion), ("points", min)),
            { Min: { } min, Max: { } max } => Texts.Plain("scoreBetween", ("criterion", criterion), ("min", min), ("max", max)),
            { Min: { } min } => Texts.Plain("scoreFrom", ("criterion", criterion), ("min", min)),
            _ => Texts.Plain("scoreUpTo", ("criterion", criterion), ("max", score.Max ?? 0)),
        };
    }

    private static string Of(QueryRole role) => role switch
    {
        QueryRole.Officer => Texts.Plain("rolesOfficer"),
        QueryRole.Mentor => Texts.Plain("rolesMentor"),
        QueryRole.Advisor => Texts.Plain("rolesAdvisor"),
        QueryRole.Staff => Texts.Plain("rolesStaff"),
        _ => Texts.Plain("rolesAdmin"),
    };

    private static string Of(QuerySort sort) => (sort.By, sort.Descending) switch
    {
        (SortKey.Score, true) => Texts.Plain("sortScoreDown"),
        (SortKey.Score, false) => Texts.Plain("sortScoreUp"),
        (SortKey.Population, true) => Texts.Plain("sortPopulationDown"),
        (SortKey.Population, false) => Texts.Plain("sortPopulationUp"),
        (SortKey.Minutes, true) => Texts.Plain("sortMinutesDown"),
        (SortKey.Minutes, false) => Texts.Plain("sortMinutesUp"),
        (SortKey.Waiting, true) or (_, false) => Texts.Plain("sortOldest"),
        _ => Texts.Plain("sortNewest"),
    };

    private static string When(QueryFilter.Day day) => day switch
    {
        { From: { } from, To: { } to } when from == to => Texts.Plain("onDay", ("day", from)),
        { From: { } from, To: { } to } => CatalanDate.Between(from, to),
        { From: { } from } => Texts.Plain("sinceDay", ("day", from)),
        _ => Texts.Plain("untilDay", ("day", day.To!.Value)),
    };

    private static string Grouped(int? count) => $"{count:N0}".Replace(",", ".", StringComparison.Ordinal);

    private static string Or(IEnumerable<string> parts) => string.Join(Either, parts);

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
