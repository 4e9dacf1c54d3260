using XmessBot.Core.Language.Queries.Rules;

namespace XmessBot.Core.Language.Orders;

/// <summary>Requests that were named; one that may be several is null.</summary>
internal sealed record SaidRequests(IReadOnlyList<NamedRequest?> Requests)
{
    /// <summary>By their numbers.</summary>
    public static SaidRequests Of(SaidNumbers said) => new([.. said.Numbers.Select(each => new NamedRequest(null, each))]);
}

/// <summary>Things of a kind, in order; equal when they are the same ones.</summary>
internal sealed record Several<T>(IReadOnlyList<T> All)
{
    /// <inheritdoc/>
    public bool Equals(Several<T>? other) => other is not null && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Count;
}

/// <summary>Points, and the requests that they are of when both are told together.</summary>
internal sealed record SaidPoints(Several<CriterionPoints> Points, SaidRequests? Of = null);

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
