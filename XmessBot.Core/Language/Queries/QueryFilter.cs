using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// One condition of a query. Those of a query are met together; the values of one are alternatives. A dialog says each in its own words.
/// </summary>
public abstract record QueryFilter
{
    private QueryFilter()
    {
    }

    /// <summary>What it is about; a query has one for each.</summary>
    public abstract FilterKey Key { get; }

    /// <summary>In one of these states.</summary>
    public sealed record State(IReadOnlyList<QueryState> States) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.State;
    }

    /// <summary>Of a service (R03, R04).</summary>
    public sealed record OfService(Service Service) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Service;
    }

    /// <summary>Held in one way (R09).</summary>
    public sealed record Held(Modality Modality) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Modality;
    }

    /// <summary>Of one of these municipalities.</summary>
    public sealed record InMunicipality(IReadOnlyList<Municipality> Municipalities) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Municipality;
    }

    /// <summary>Of one of these comarques, by their official names.</summary>
    public sealed record InComarca(IReadOnlyList<string> Comarques) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Comarca;
    }

    /// <summary>Of one of these provinces.</summary>
    public sealed record InProvince(IReadOnlyList<Province> Provinces) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Province;
    }

    /// <summary>Of a municipality with so many people, both bounds included, a missing one open.</summary>
    public sealed record Population(int? Min, int? Max) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Population;
    }

    /// <summary>With one of these reference numbers, as they were said: "7", "2020-1-007".</summary>
    public sealed record Number(IReadOnlyList<string> Numbers) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Number;
    }

    /// <summary>Sent, held or due between two days, both included, a missing one open.</summary>
    public sealed record Day(FilterKey Of, DateOnly? From, DateOnly? To) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => Of;
    }

    /// <summary>What is so or is not: scored by who asks, theirs to assess, overdue, without a mentor…</summary>
    public sealed record Flag(FilterKey Of, bool Value) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => Of;
    }

    /// <summary>Scored by so many of its assessors (R17-R19).</summary>
    public sealed record Scored(IReadOnlyList<ScoredBy> By) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Scored;
    }

    /// <summary>With points of a criterion, or of all three together (0-15), between two bounds, both included.</summary>
    public sealed record Score(QueryCriterion Criterion, int? Min, int? Max) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Score;
    }

    /// <summary>Of a person, by the name as it was said.</summary>
    public sealed record OfPerson(string Name) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Person;
    }

    /// <summary>People with a role.</summary>
    public sealed record Role(QueryRole Of) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Role;
    }

    /// <summary>Whose texts say these words, as they were written.</summary>
    public sealed record Topic(string Words) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Topic;
    }

    /// <summary>Of a call, by its id: "2020-1".</summary>
    public sealed record OfCall(string Call) : QueryFilter
    {
        /// <inheritdoc/>
        public override FilterKey Key => FilterKey.Call;
    }
}
