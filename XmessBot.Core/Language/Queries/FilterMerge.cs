namespace XmessBot.Core.Language.Queries;

/// <summary>Two conditions about the same thing.</summary>
internal static class FilterMerge
{
    /// <summary>
    /// The one that both are: places, states and numbers are alternatives, and two bounds are an interval; null when they contradict.
    /// </summary>
    public static QueryFilter? Of(QueryFilter one, QueryFilter other) => (one, other) switch
    {
        (QueryFilter.State first, QueryFilter.State second) => new QueryFilter.State(Both(first.States, second.States)),
        (QueryFilter.InMunicipality first, QueryFilter.InMunicipality second) =>
            new QueryFilter.InMunicipality(Both(first.Municipalities, second.Municipalities)),
        (QueryFilter.InComarca first, QueryFilter.InComarca second) => new QueryFilter.InComarca(Both(first.Comarques, second.Comarques)),
        (QueryFilter.InProvince first, QueryFilter.InProvince second) =>
        new QueryFilter.InProvince(Both(first.Provinces, second.Provinces)),
        (QueryFilter.Number first, QueryFilter.Number second) => new QueryFilter.Number(Both(first.Numbers, second.Numbers)),
        (QueryFilter.Scored first, QueryFilter.Scored second) => new QueryFilter.Scored(Both(first.By, second.By)),
        (QueryFilter.Population { Max: null, Min: var min }, QueryFilter.Population { Min: null, Max: var max }) when min <= max =>
            new QueryFilter.Population(min, max),
        (QueryFilter.Population { Min: null, Max: var max }, QueryFilter.Population { Max: null, Min: var min }) when min <= max =>
            new QueryFilter.Population(min, max),
        (QueryFilter.Day { To: null } first, QueryFilter.Day { From: null } second) when first.From <= second.To =>
        first with { To = second.To },
        (QueryFilter.Day { From: null } first, QueryFilter.Day { To: null } second) when second.From <= first.To =>
        first with { From = second.From },
        _ => null,
    };

    private static List<T> Both<T>(IReadOnlyList<T> first, IReadOnlyList<T> second) => [.. first.Union(second)];
}
