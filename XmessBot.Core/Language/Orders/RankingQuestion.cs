namespace XmessBot.Core.Language.Orders;

/// <summary>What staff asks of the ranking of a pool.</summary>
public enum RankingAsk
{
    /// <summary>The order and why: "fes la priorització de mentoria".</summary>
    Order,

    /// <summary>What would change: "i si tinguéssim un paquet més?".</summary>
    WhatIf,

    /// <summary>The least change that would bring a request in: "per què no entra la 12?".</summary>
    WhyOut,

    /// <summary>The price of diversity: "quant costa la diversitat?".</summary>
    Diversity,

    /// <summary>The best of the other sets: "quina seria l'alternativa?".</summary>
    RunnerUp,

    /// <summary>Set a weight of the call: "el pes de la implicació és 2".</summary>
    Weigh,

    /// <summary>Prepare the decisions: "concedeix els que entren".</summary>
    Prepare,
}

/// <summary>What has a weight in the ranking.</summary>
public enum SaidWeightOf
{
    /// <summary>Need and impact (R17).</summary>
    Need,

    /// <summary>Transferability (R18).</summary>
    Transferability,

    /// <summary>Alignment (R19).</summary>
    Alignment,

    /// <summary>Involvement (R20).</summary>
    Involvement,

    /// <summary>Special consideration (R22).</summary>
    Special,

    /// <summary>Pairs alike (R21).</summary>
    Diversity,
}

/// <summary>A weight as it was said: in half points, or as so many halves of what it is now.</summary>
/// <param name="Of">What weighs.</param>
/// <param name="Halves">How many halves: 4 is 2 points, or twice as much.</param>
/// <param name="IsFactor">Whether it is of what it is now: "el doble".</param>
public sealed record SaidWeight(SaidWeightOf Of, int Halves, bool IsFactor);

/// <summary>
/// A question about the ranking as far as it was said; requests as an INE code, a whole number, or the figures at its end.
/// </summary>
/// <param name="Ask">What is asked.</param>
public sealed record RankingQuestion(RankingAsk Ask)
{
    /// <summary>The service, or null.</summary>
    public Service? Service { get; init; }

    /// <summary>The requests that it is about; of a "what if" those that would be out, or in (<see cref="In"/>).</summary>
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Whether the requests of a "what if" would be in.</summary>
    public bool In { get; init; }

    /// <summary>How many packages more, or fewer.</summary>
    public int Packages { get; init; }

    /// <summary>Another weight, or null.</summary>
    public SaidWeight? Weight { get; init; }

    /// <summary>Whether those left out shall be put on the waiting list too.</summary>
    public bool Rest { get; init; }
}
