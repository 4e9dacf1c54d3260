using XmessBot.Core.Language.Queries.Rules;

namespace XmessBot.Core.Language.Orders;

/// <summary>Requests that were named; one that may be several is null.</summary>
internal sealed record SaidRequests(IReadOnlyList<NamedRequest?> Requests)
{
    /// <summary>By their numbers.</summary>
    public static SaidRequests Of(SaidNumbers said) => new([.. said.Numbers.Select(each => new NamedRequest(null, each))]);
}

/// <summary>Points told together with the request that they are of.</summary>
internal sealed record ScoredRequests(CriterionPoints Points, SaidRequests Requests);

/// <summary>The same points of two criteria.</summary>
internal sealed record SharedPoints(CriterionPoints One, CriterionPoints Other);

/// <summary>An amount of time, and whether it is added to what there is.</summary>
internal sealed record SaidAmount(int Minutes, bool More);

/// <summary>Verbs that are a deed only with what stands beside them.</summary>
internal enum SaidVerb
{
    /// <summary>"Dona".</summary>
    Give,

    /// <summary>"Afegeix".</summary>
    Add,

    /// <summary>"Puntua".</summary>
    Score,

    /// <summary>"Retingudes".</summary>
    Held,

    /// <summary>"Passa", "deixa".</summary>
    Other,
}
