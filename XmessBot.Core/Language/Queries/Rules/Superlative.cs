using XmessBot.Core.Language.Grammar;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>What is more or less of something, by a class of words of Data/queries.txt: "antigues", "grans", "curtes".</summary>
/// <param name="Class">The class.</param>
/// <param name="By">What it tells an order of.</param>
/// <param name="Descending">Whether the most of it comes from the largest.</param>
internal sealed record Superlative(string Class, SortKey By, bool Descending)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Superlative> All { get; } =
    [
        new("old", SortKey.Sent, false), new("new", SortKey.Sent, true), new("high", SortKey.Score, true), new("low", SortKey.Score, false),
        new("best", SortKey.Score, true), new("worst", SortKey.Score, false), new("large", SortKey.Population, true),
        new("small", SortKey.Population, false), new("long", SortKey.Minutes, true), new("short", SortKey.Minutes, false),
    ];

    /// <summary>A list in this order and how it is read.</summary>
    public string Example => $"{(By == SortKey.Minutes ? "sessions" : "sol·licituds")}, de les més {Word} a les més {Contrary.Word} = "
        + $"{(By == SortKey.Minutes ? "sessions" : "requests")} sort={(Descending ? "-" : "+")}{By.ToString().ToLowerInvariant()}";

    private string Word => QueryGrammar.FirstOf(Class);

    private Superlative Contrary => All.First(IsContraryTo);

    /// <summary>Whether the other is the other end of the same.</summary>
    public bool IsContraryTo(Superlative other) => other.By == By && other.Descending != Descending && Pairs(other) == Pairs(this);

    /// <summary>Whether the match is of several: "les més antigues".</summary>
    public bool IsSeveral(Match m) => QueryGrammar.Of(Class).Any(word => word.EndsWith('s') && m.Says(word));

    // "De la millor a la pitjor", and not "de la millor a la baixa".
    private static bool Pairs(Superlative one) => one.Class is "best" or "worst";
}
