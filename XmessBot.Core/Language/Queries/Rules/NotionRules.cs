using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>
/// What staff say of a state, a flag, an assessment or a topic, from the lists of Language/Data: one list a notion, one line a way of
/// saying
/// it. A line names the words that matter, in their order; those of query-between.txt may stand between them.
/// </summary>
internal static class NotionRules
{
    private const string Yes = "yes";

    private const string Any = "any";

    private static readonly Dictionary<string, FilterKey> Flags = new()
    {
        ["overdue"] = FilterKey.Overdue,
        ["without_mentor"] = FilterKey.WithoutMentor,
        ["conflict"] = FilterKey.Conflict,
        ["recent_member"] = FilterKey.RecentMember,
        ["scored_by_me"] = FilterKey.ScoredByMe,
        ["mine"] = FilterKey.Mine,
    };

    /// <summary>The words that a phrase may have between its own.</summary>
    public static IReadOnlySet<string> Between { get; } = WordLists.Words("query-between");

    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
    [
        .. new[] { "query-assessing", "query-flags", "query-states" }.SelectMany(WordLists.Lines).Select(Condition),
        .. WordLists.Lines("query-topics").Select(line => line.Split(" = ")).Select(sides =>
            Rule(sides[0], "topic", new TopicFollows(sides.Length > 1))),
    ];

    private static PhraseRule Condition(string line)
    {
        var sides = line.Split(" = ");
        return Rule(sides[0], "filter", Meaning(sides[1]));
    }

    private static PhraseRule Rule(string phrase, string kind, object value) => new(phrase, kind, LoosePhrases.Pattern(phrase), _ => value);

    // "requests pending, questions proposed", "requests information due" (days beside it are those of the answer), "scored none some",
    // "mine no".
    private static Said Meaning(string text)
    {
        var by = new Dictionary<QuerySubject, QueryFilter?>();
        (FilterKey? days, QuerySubject? first) = (null, null);
        foreach (var words in text.Split(',').Select(each => each.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            var (subject, filter) = Of(words);
            by[subject] = filter;
            first ??= subject;
            if (words[^1] == "due") days = FilterKey.Due;
        }
        return new Said(by) { Days = days, First = first };
    }

    private static (QuerySubject Subject, QueryFilter? Filter) Of(string[] words)
    {
        if (words[0] == "scored")
            return (QuerySubject.Requests, new QueryFilter.Scored([.. words.Skip(1).Select(each => Enum.Parse<ScoredBy>(each, true))]));
        if (Flags.TryGetValue(words[0], out var flag)) return (QuerySubject.Requests, new QueryFilter.Flag(flag, words[1] == Yes));
        return (Enum.Parse<QuerySubject>(words[0], true), words[1] == Any ? null : State(words[1]));
    }

    private static QueryFilter.State State(string name) =>
        new([Enum.Parse<QueryState>(name.Replace("_", "", StringComparison.Ordinal), true)]);
}
