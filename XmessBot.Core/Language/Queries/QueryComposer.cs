using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries.Rules;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Language.Time.Values;
using About = XmessBot.Core.Language.Queries.QuerySubject;

namespace XmessBot.Core.Language.Queries;

/// <summary>Puts the phrases of a message together into one query, or finds that they are none.</summary>
/// <param name="said">The message.</param>
/// <param name="message">Its phrases.</param>
/// <param name="previous">The query that it refines, or null.</param>
internal sealed class QueryComposer(Utterance said, QueryMessage message, StaffQuery? previous)
{
    private readonly List<QueryFilter> _where = [];

    /// <summary>The query, or null.</summary>
    public StaffQuery? Compose()
    {
        var items = message.Items;
        if (items.Count == 0 || Subject() is not { } about || (previous is null && OtherWishes.Asks(message))) return null;
        foreach (var item in items)
        {
            if (item.Value is Said { Unclear: true } || (item.Start > message.TopicAt && !AddTopic(about))) return null;
            var (reads, filter) = FilterOf(item, about);
            if (!reads) return null;
            // "Tinc alguna sol·licitud per puntuar?" is of who asks.
            if (filter is QueryFilter.Scored { By: [ScoredBy.None, ScoredBy.Some] }
                && message.PartOf(item.Start).Any(token => token.Text is "tinc" or "em" or "me" or "jo"))
                filter = new QueryFilter.Flag(FilterKey.ScoredByMe, false);
            if (filter is not null && !Add(filter, item)) return null;
        }
        return AddTopic(about) && !(previous is null && message.Defines) ? Finish(about) : null;
    }

    // False when what is asked about has no texts.
    private bool AddTopic(QuerySubject about) => message.Topic is not { } topic
        || (topic.Length > 0 && Subjects.Topics.Contains(about) && Add(new QueryFilter.Topic(topic), null));

    private StaffQuery? Finish(QuerySubject about)
    {
        var items = message.Items;
        var sortItems = items.Where(item => item.Value is SaidSort).ToList();
        var sorts = sortItems.Select(item => (SaidSort)item.Value).ToList();
        var limits = items.Select(item => item.Value).OfType<SaidLimit>().Select(each => each.Most)
            .Concat(sorts.Where(each => each.Limit is not null).Select(each => each.Limit!.Value))
            .Concat(items.Where(item => OneSought.Is(message, item)).Select(_ => 1)).Distinct().ToList();
        // "Les meves per valorar": by who asks.
        if (_where.Exists(filter => filter.Key is FilterKey.Mine or FilterKey.ScoredByMe) && OtherWishes.ScoresMine(message))
            _where.RemoveAll(filter => filter is QueryFilter.Scored { By: [ScoredBy.None, ScoredBy.Some] });
        var orders = sorts.Select(each => Order(each, about)).Distinct().ToList();
        // "Per data, la més recent primer", "de més gran a més petit segons població": what says the direction is more exact.
        if (orders.Select(order => order.By).Distinct().Count() == 1)
            orders = [Order((SaidSort)(sortItems.FindLast(item => item.Rule!.Name != "sorted by") ?? sortItems[^1]).Value, about)];
        if (orders.Count > 1 || limits.Count > 1) return null;
        var count = items.Exists(item => item.Value is Asking { Count: true });
        if (!items.Exists(item => item.Kind is "ask" or "weak" && item.Rule?.Name != "what") && message.Tells) return null;
        // "Quantes sessions té una mentoria?" is of any.
        if (items.Exists(item => item.Value is Said condition && condition.By.GetValueOrDefault(about) is QueryFilter.OfService
            && item.Start > 0
            && message.Tokens[item.Start - 1].Text is "un" or "una") && !items.Exists(item => item.Value is DaysOf)) return null;
        if (previous is null && _where.Count == 0 && orders.Count == 0 && message.Topic is null
            && !items.Exists(item => item.Kind is "noun" or "hours" or "daysof" || item.Value is Named { Weak: false })) return null;
        // "Obre la segona convocatòria" is an order.
        if (previous is null && _where is [QueryFilter.OfCall] && !items.Exists(item => item.Value is Named or SaidRole)
            && !(said.Asks || message.IsOfSeveral)) return null;
        if (items.Exists(item => item.Value is DaysOf { Key: FilterKey.Due }) && !_where.Exists(filter => filter.Key == FilterKey.Due))
            return null;
        // "És un assessorament?" says no more than a word of the house.
        if (previous is null && _where is [] or [QueryFilter.OfService]
            && !message.Items.Exists(item => item.Kind is "ask" or "noun" or "hours" or "sort" or "daysof")) return null;
        var asks = said.Asks || message.IsOfSeveral || items.Exists(item => item.Kind is "ask" or "hours" || item.Value is Named or SaidRole
            || item.Rule?.Name is "a request by its number" or "a session by its number") || about == About.Mentors;
        // "Recorda-m'ho demà."
        if (previous is null && _where.Count > 0 && _where.TrueForAll(filter => filter is QueryFilter.Day { Of: not FilterKey.Due })
            && orders.Count == 0
            && !(message.IsOfSeveral && message.Tokens[0].Text is not ("i" or "que"))
            && !items.Exists(item => item.Value is Named { Weak: false } or DaysOf or SaidRole)) return null;
        if (previous is null && OtherWishes.TellsASession(said, items)) return null;
        var own = _where.Exists(filter =>
            filter.Key is not (FilterKey.Service or FilterKey.Modality or FilterKey.Municipality or FilterKey.Comarca
            or FilterKey.Province or FilterKey.Person or FilterKey.Call or FilterKey.Number or FilterKey.Sent or FilterKey.Held));
        var query = new StaffQuery(about, _where, orders.FirstOrDefault(), limits.Count > 0 ? limits[0] : null, count);
        if (previous is not null) return Refined(query);
        return asks || own || orders.Count > 0 ? query : null;
    }

    // What the fragment says takes the place of what was said of the same; "també" adds to it.
    private StaffQuery? Refined(StaffQuery fragment)
    {
        if (fragment is { Where.Count: 0, Sort: null, Limit: null, Count: false }) return null;
        var adds = message.Tokens.Any(token => token.Text == "tambe");
        var refined = previous! with { Unread = null };
        foreach (var filter in fragment.Where)
            refined = refined.With(adds && refined.On(filter.Key) is { } before
                && FilterMerge.Of(before, filter) is { } both ? both : filter);
        return refined with
        {
            Sort = fragment.Sort ?? refined.Sort,
            Limit = fragment.Limit ?? refined.Limit,
            Count = fragment.Count || refined.Count,
        };
    }

    private static QuerySort Order(SaidSort sort, QuerySubject about) =>
        new(sort.By == SortKey.Sent && about is About.Sessions ? SortKey.Held : sort.By, sort.Descending);

    // What is asked about: what is named, or else what the conditions can be of.
    private QuerySubject? Subject()
    {
        var items = message.Items;
        var named = items.Select(item => item.Value).Select(value => value switch
        {
            Named { Weak: false } noun => noun.Subject,
            SaidRole => About.People,
            _ => (QuerySubject?)null,
        }).OfType<QuerySubject>().Distinct().ToList();
        var hours = items.Exists(item => item.Kind == "hours");
        // "La mentora Anna Soler".
        if (named.Count == 0 && items.Exists(item => item.Rule?.Name == "of a person" && IsOfMentors(item))) return About.Mentors;
        if (hours && named.Count == 0)
        {
            if (items.Exists(IsOfSessions)) named = [About.Sessions];
            else if (items.Exists(item => item.Value is Asking or Said { OfPools: true } or Said { By.Count: 1 }
                || item.Rule?.Name == "how they are"))
                named = [About.Pools];
            else return null;
        }
        if (previous is not null) return named.Count == 0 || (named.Count == 1 && named[0] == previous.About) ? previous.About : null;
        // "Preguntes fetes per gent de Vic."
        if (named.Count == 2 && named[1] == About.People) named.RemoveAt(1);
        if (named.Count > 1) return null;
        if (named is [var only]) return only;
        var weak = items.Exists(item => item.Kind == "weak");
        // "Qui tenim de Vic?"
        if (items.Exists(item => item.Rule?.Name == "who"))
        {
            if (items.Exists(item => item.Value is TopicFollows { Knows: true })) return About.Mentors;
            if (items.TrueForAll(item => item.Value is not (DaysOf or SaidSort)
                && (item.Value is not Said condition || condition.By.ContainsKey(About.People))))
                return items.Exists(item => item.Kind == "filter") ? About.People : null;
        }
        var fits = Subjects.All.Where(subject => items.All(item => Fits(item, subject))).ToList();
        if (message.Topic is not null) fits = [.. fits.Where(Subjects.Topics.Contains)];
        if (weak && !items.Exists(item => item.Kind is "filter" or "sort" or "daysof" or "days")) return null;
        // "Respostes caducades" are of the FAQ, "respostes vençudes" those that councils owe.
        if (fits.Contains(About.Questions) && items.Exists(item => item.Rule?.Name == "answers")
            && items.Exists(item => item.Value is Said { First: About.Questions })) return About.Questions;
        return fits.Contains(About.Requests) ? About.Requests : fits is [var one] ? one : null;
    }

    private bool IsOfMentors(Item item) => Enumerable.Range(item.Start, item.End - item.Start).Any(at =>
        message.Tokens[at].Text is "mentor" or "mentora" or "assessor" or "assessora");

    private static bool IsOfSessions(Item item) => item.Value is DaysOf { Key: FilterKey.Held } or SaidDays { On.OpenStart: false }
        || (item.Value is Said condition && condition.By.Values.Any(filter => filter is QueryFilter.InMunicipality or QueryFilter.OfPerson
            or QueryFilter.InComarca or QueryFilter.InProvince));

    // "Preguntes fetes ahir", though "fetes" alone is of sessions.
    private static bool Takes(Item item, QuerySubject subject) => item.Value is DaysOf { Key: FilterKey.Held }
        ? Subjects.Dated.Contains(subject) || subject == About.Assignments : Fits(item, subject);

    private static bool Fits(Item item, QuerySubject subject) => item.Value switch
    {
        Said condition => condition.By.ContainsKey(subject),
        SaidDays => Subjects.Dated.Contains(subject),
        DaysOf { Key: var key } => key switch
        {
            FilterKey.Held => subject == About.Sessions,
            FilterKey.Due => subject == About.Requests,
            _ => subject is About.Requests or About.Questions,
        },
        SaidSort { By: SortKey.Minutes } => subject is About.Sessions or About.Assignments or About.Pools,
        SaidSort { By: SortKey.Score or SortKey.Waiting } => subject is About.Requests,
        SaidSort { By: SortKey.Population } => subject is About.Requests or About.Mentors,
        _ => true,
    };

    private (bool Reads, QueryFilter? Filter) FilterOf(Item item, QuerySubject about) => item.Value switch
    {
        Said condition => (condition.By.TryGetValue(about, out var filter), filter),
        SaidRole role => (about == About.People, new QueryFilter.Role(role.Role)),
        SaidCall call => (true, new QueryFilter.OfCall($"{said.Now.Year + call.Years}-{call.Nth}")),
        SaidDays days => Day(days, item, about),
        Named { Subject: About.Mentors } when item.Rule?.Name == "advisors" =>
        (true, about == About.Mentors
            && !message.Items.Exists(other => other.Rule?.Name == "mentors") ? new QueryFilter.OfService(Service.Advisory) : null),
        // "Les que ha rebut Ripoll", with no day, tells no more.
        DaysOf { Key: not FilterKey.Due } when !message.Items.Exists(other => other.Value is SaidDays) => (true, null),
        DaysOf or SaidSort => (Takes(item, about), null),
        _ => (true, null),
    };

    private (bool Reads, QueryFilter? Filter) Day(SaidDays days, Item item, QuerySubject about)
    {
        // "Quantes hores queden fins al juliol?": a pool is for the whole of its call.
        if (about == About.Pools) return (days.On is { OpenStart: true }, null);
        if (!Subjects.Dated.Contains(about)) return (false, null);
        var key = days.Key ?? KeyOf(item, about);
        var planned = message.Items.Exists(each => each.Value is Said condition && condition.By.TryGetValue(about, out var filter)
            && filter is QueryFilter.State { States: [QueryState.Planned] });
        if (IsOfDecision(item)) return (false, null);
        var lean = key == FilterKey.Due || planned ? Lean.Future : Lean.Past;
        if (days.On?.On(new Moment(said.Now, lean)) is not { } on) return (false, null);
        // "Entre el 3 i el 15 de maig", said on the 6th, is of this year.
        var today = DateOnly.FromDateTime(said.Now);
        if (lean == Lean.Past && days.On.On(new Moment(said.Now, Lean.Future)) is { } ahead && ahead.First > on.First
            && (ahead.First <= today || (key == FilterKey.Held
                && ahead.First.DayNumber - today.DayNumber < today.DayNumber - on.Last.DayNumber))) on = ahead;
        return (true, new QueryFilter.Day(key, days.On.OpenStart || on.First == DateOnly.MinValue ? null : on.First,
            days.On.OpenEnd || on.Last == DateOnly.MaxValue ? null : on.Last));
    }

    // "Concedides aquest any" tells when it was decided, by which nothing is found.
    private bool IsOfDecision(Item days)
    {
        var at = message.Items.IndexOf(days) - 1;
        return at >= 0 && !message.Items.Exists(item => item.Value is DaysOf) && message.Items[at].Value is Said { By: var by }
            && by.GetValueOrDefault(About.Requests) is QueryFilter.State
        {
            States: [QueryState.Granted or QueryState.Refused or QueryState.Withdrawn or QueryState.WaitingList]
        };
    }

    // Of what the days are: what is said before them, or else after.
    private FilterKey KeyOf(Item days, QuerySubject about)
    {
        var told = message.Items.FindLast(item => item.Start < days.Start && Tells(item) is not null)
            ?? message.Items.Find(item => item.Start > days.Start && Tells(item) is not null);
        var key = told is null ? null : Tells(told);
        return key == FilterKey.Due ? FilterKey.Due : about == About.Sessions ? FilterKey.Held : FilterKey.Sent;

        static FilterKey? Tells(Item item) => item.Value switch { DaysOf of => of.Key, Said condition => condition.Days, _ => null };
    }

    // Places, states and numbers said one after another are alternatives, and two bounds are one; anything else said twice contradicts.
    private bool Add(QueryFilter filter, Item? item)
    {
        var at = _where.FindIndex(each => each.Key == filter.Key);
        if (at < 0)
        {
            _where.Add(filter);
            return true;
        }
        if (_where[at].Equals(filter)) return true;
        if (FilterMerge.Of(_where[at], filter) is not { } both) return false;
        _where[at] = both;
        return true;
    }
}
