using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using static XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Core.Queries;

/// <summary>
/// A query that may be answered: by staff, and with nothing in it that its subject does not have. Stores answer only such queries, so
/// that nobody else's reach them.
/// </summary>
public sealed record AskedQuery
{
    private AskedQuery(StaffQuery query, Person by, CallBook calls, DateTimeOffset now) =>
        (Query, By, Calls, Now) = (query, by, calls, now);

    /// <summary>What is asked.</summary>
    public StaffQuery Query { get; }

    /// <summary>Who asks.</summary>
    public Person By { get; }

    /// <summary>Every call.</summary>
    public CallBook Calls { get; }

    /// <summary>When it is asked.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The civil day in Madrid on which it is asked.</summary>
    public DateOnly Today => MadridTime.DayOf(Now);

    /// <summary>
    /// The INE codes of the municipalities that meet its conditions on places and population, which are facts of municipalities and not
    /// of what is stored; null when it has none.
    /// </summary>
    public IReadOnlyList<string>? Councils
    {
        get
        {
            Predicate<Municipality>[] conditions = [.. Query.Where.Select(OfPlace).OfType<Predicate<Municipality>>()];
            return conditions.Length == 0 ? null
                : [.. All.Where(each => conditions.All(meets => meets(each))).Select(each => each.Code)];
        }
    }

    /// <summary>
    /// The query, for an answer. Refused to who is not staff (R12), and when it has a condition that its subject cannot have.
    /// </summary>
    public static Outcome<AskedQuery> Of(StaffQuery query, Person by, CallBook calls, DateTimeOffset now)
    {
        if (!by.IsStaff) return new OnlyStaff();
        FilterKey[] unknown = [.. query.Where.Select(filter => filter.Key).Where(key => !QueryKeys.Of(query.About).Contains(key))];
        return unknown.Length > 0 ? new NothingToFilterBy(query.About, unknown) : new AskedQuery(query, by, calls, now);
    }

    /// <summary>The query without one of its conditions.</summary>
    public AskedQuery Without(FilterKey key) => new(Query.Without(key), By, Calls, Now);

    /// <summary>
    /// The reference numbers that a request may have of which a number was said: "7" is number 7 of any call.
    /// </summary>
    public IReadOnlyList<string> NumbersOf(QueryFilter.Number number) =>
    [
        .. number.Numbers.SelectMany(said => int.TryParse(said, out var figures)
            ? Calls.All.Select(call => FormattableString.Invariant($"{call.Id}-{figures:000}")) : [said]),
    ];

    private static Predicate<Municipality>? OfPlace(QueryFilter filter) => filter switch
    {
        QueryFilter.InMunicipality place => each => place.Municipalities.Contains(each),
        QueryFilter.InComarca place => each => place.Comarques.Contains(each.Comarca),
        QueryFilter.InProvince place => each => place.Provinces.Contains(each.Province),
        QueryFilter.Population people => each => each.Population >= (people.Min ?? 0) && each.Population <= (people.Max ?? int.MaxValue),
        _ => null,
    };
}
