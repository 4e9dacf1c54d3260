using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Rules;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>The grammar of queries: its word classes and its rules. What other readers find comes as kinds of its own.</summary>
internal static class QueryGrammar
{
    /// <summary>A municipality that was read in the message.</summary>
    public const string Town = "town";

    /// <summary>A comarca.</summary>
    public const string Comarca = "comarca";

    /// <summary>Days.</summary>
    public const string When = "when";

    /// <summary>An amount of clock time, in minutes.</summary>
    public const string Length = "length";

    /// <summary>A person's name.</summary>
    public const string Person = "person";

    /// <summary>A request's whole reference, "2020-1-007".</summary>
    public const string Reference = "reference";

    /// <summary>A call's number, "2020-1".</summary>
    public const string Call = "call";

    /// <summary>The words that say nothing of what is asked.</summary>
    public static IReadOnlySet<string> Small { get; } = WordLists.Words("queries-small");

    private static readonly Dictionary<string, string> Marked = new(WordLists.Classes("queries"));

    private static readonly Dictionary<string, string> Classes =
        Marked.ToDictionary(pair => pair.Key, pair => Inflections.Plain(pair.Value));

    /// <summary>The verbs whose forms are all known.</summary>
    public static Inflections Forms { get; } = new(Marked.Values.SelectMany(words => words.Split(' ')));

    private static readonly HashSet<string> Nouns =
        [.. ((string[])["#request", "#session", "#question", "#council", "#mentor", "#advisor", "#assignment"])
            .SelectMany(name => Classes[name].Split(' '))];

    /// <summary>What patterns may ask of what follows.</summary>
    internal static readonly Dictionary<string, Func<Chart, int, bool>> Conditions = new()
    {
        // "Les 5 peticions", "les 3 més antigues": so many, and no number of a request.
        ["counted"] = (chart, at) => chart.Word(at) is "mes" or "que" or "ultimes" or "darreres" or "primeres" or "ultims" or "darrers"
            || Nouns.Contains(chart.Word(at)),
        ["conditioned"] = (chart, at) => chart.ItemsAt(at).Any(item => item is { Kind: "filter", Value: Said { By: var by } }
            && by.Values.Any(filter => filter is QueryFilter.State)),
        ["noamount"] = (chart, at) => !chart.GoesOn(at) && chart.Word(at) is not ("hores" or "hora" or "h" or "minuts" or "dia" or "setmana"
            or "mes" or "punts" or "punt" or "primeres" or "ultimes" or "darreres" or "habitants" or "de")
                && !Nouns.Contains(chart.Word(at)),
        ["end"] = (chart, at) => at >= chart.Tokens.Count || chart.Tokens[at].Kind == TokenKind.Mark,
        ["start"] = (chart, at) => at == 0 || chart.Tokens[at - 1].Kind == TokenKind.Mark,
        ["article"] = (chart, at) => chart.Word(at) is "la" or "les" or "el" or "els" or "l" or "ses" or "sa" or "totes" or "tots",
        ["afterquant"] = (chart, at) => chart.Word(at - 1) is "quant" or "quants",
        // "Em pregunta si n'hi ha" tells who asks.
        ["named"] = (chart, at) =>
        chart.Word(at - 1) is not ("em" or "m" or "me" or "ens" or "ns" or "li" or "los" or "us" or "t" or "ho" or "qui"),
        ["exact"] = (chart, at) => !chart.GoesOn(at),
    };

    /// <summary>The class of a word: two of one class, "denegada" and "denegades", may be meant by the same slip.</summary>
    public static string ClassOf(string word) => ClassByWord.GetValueOrDefault(word, word);

    /// <summary>The words of a class.</summary>
    public static IEnumerable<string> Of(string name) => Classes["#" + name].Split(' ');

    /// <summary>The first word of a class.</summary>
    public static string FirstOf(string name) => Classes["#" + name].Split(' ')[0];

    private static readonly Dictionary<string, string> ClassByWord =
        Classes.SelectMany(pair => pair.Value.Split(' ').Select(word => (word, pair.Key)))
        .GroupBy(pair => pair.word).ToDictionary(pairs => pairs.Key, pairs => pairs.First().Key);

    /// <summary>The rules, compiled.</summary>
    public static RuleBook Book { get; } = new(
        [.. NumberRules.Words, new("crit", Criteria.Words(Classes)), new("province", PlaceRules.Provinces)],
        [
            .. AmountRules.All, .. SubjectRules.All, .. NotionRules.All, .. PlaceRules.All, .. AssessmentRules.All,
            .. PersonRules.All, .. DayRules.All, .. SortRules.All,
        ],
        Classes, Conditions, NotionRules.Between);
}
