using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries.Rules;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// A message as the reader of queries looks at it: of all that its grammar reads, the choice that covers most words with fewest phrases,
/// and the words that are left.
/// </summary>
internal sealed class QueryMessage
{
    // Which kinds are phrases by themselves, and which of two readings of the same words is taken.
    private static readonly Dictionary<string, int> Rank = new()
    {
        ["noun"] = 6, ["weak"] = 4, ["ask"] = 5, ["filter"] = 8, ["days"] = 7, ["daysof"] = 3, ["sort"] = 7, ["limit"] = 6, ["topic"] = 9,
        ["hours"] = 6, ["filler"] = 1,
    };

    // The words that are rather left than made a phrase; "he" and "em" are rather read, because they say whose.
    private static readonly HashSet<string> Passed =
        [.. QueryGrammar.Small.Except(["jo", "em", "me", "m", "he", "haig", "vaig", "tinc", "hagi", "mi"])];

    private static readonly HashSet<string> Relative =
        ["que", "qui", "quals", "qual", "on", "quines", "quins", "quina", "quin", "quantes", "quants", "com"];

    private static readonly HashSet<string> Copulas = ["es", "son", "esta", "estan", "era", "eren"];

    private static readonly HashSet<string> Finite =
        ["ha", "han", "he", "hem", "va", "van", "vam", "vaig", "varen", "varem", "te", "tenen", "tenim", "tinc", "vull", "queden"];

    private static readonly HashSet<string> Articles = ["el", "la", "l", "els", "les", "lo", "los", "un", "una", "uns", "unes"];

    private readonly Utterance _said;

    // The tokens that tell why it is asked.
    private readonly HashSet<int> _asides = [];

    private QueryMessage(Utterance said)
    {
        _said = said;
        Tokens = QueryWords.Mend(said);
        var chart = Chart.Read(Tokens, QueryGrammar.Book, [.. KnownPhrases.In(said, Tokens)]);
        Items = [.. Denials.Turn(Tokens, Chosen(chart), QueryGrammar.Small)];
        var talk = QueryAsides.Talk(Tokens, Items, IsLeft);
        HasTalk = talk.Count > 0;
        foreach (var (from, to) in talk.Concat(QueryAsides.In(Tokens, Items, IsLeft)))
        {
            Items.RemoveAll(item => item.Start < to && item.End > from);
            _asides.UnionWith(Enumerable.Range(from, to - from));
        }
        Topic = FindTopic();
    }

    /// <summary>Its words.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The phrases chosen, less those inside of the topic.</summary>
    public List<Item> Items { get; }

    /// <summary>What the texts searched for talk about, as it was typed, or null.</summary>
    public string? Topic { get; }

    /// <summary>The token at which the words begin that say so; -1 when none do.</summary>
    public int TopicAt { get; private set; } = -1;

    /// <summary>The words that are neither read nor among those that say nothing.</summary>
    public List<int> Unread { get; } = [];

    /// <summary>Whether it begins as "les de Vic", "què ha demanat Vic", "totes les denegades".</summary>
    public bool IsOfSeveral =>
        Tokens.Count > 1 && Tokens[0].Text is "les" or "els" or "los" or "ses" or "totes" or "tots" or "tot" or "que" or "aquelles"
        or "aquells" or "i";

    /// <summary>Whether it asks what something is: "què és la mentoria?".</summary>
    public bool Defines => Tokens.Count > 2 && Tokens[0].Text == "que" && Tokens[1].Text is "es" or "son"
        && Tokens[2].Text is not ("va" or "van" or "varen") && !Tokens.Skip(2).Any(token => token.Text == "que");

    /// <summary>Whether its verb is of the sentence and asks nothing: "hem concedit la de Vic", "les sessions són presencials?".</summary>
    public bool Tells
    {
        get
        {
            for (var at = 0; at < Tokens.Count; at++)
            {
                var word = Tokens[at].Text;
                if (_asides.Contains(at)) continue;
                if (word == "que" && at > 0 && Tokens[at - 1].Text == "per") return true;
                if (Relative.Contains(word)) return false;
                if (word == "hi" && at + 1 < Tokens.Count && Tokens[at + 1].Text == "ha") return false;
                if (Copulas.Contains(word) && !(at + 1 < Tokens.Count && Tokens[at + 1].Text == "a")) return true;
                // "Va, les pendents" urges.
                var urges = word == "va" && (at + 1 == Tokens.Count || Tokens[at + 1].Kind == TokenKind.Mark);
                if (Finite.Contains(word) && !urges) return !_said.Asks;
            }
            return false;
        }
    }

    /// <summary>Whether a word stands in a part that asks, and not in one that tells why.</summary>
    public bool IsHeeded(int at) => !_asides.Contains(at);

    /// <summary>Whether some part of it asks nothing and has words that nothing reads.</summary>
    public bool HasTalk { get; }

    /// <summary>The <see cref="Unread"/> as they were typed, those that stand together in one piece; null when there are none.</summary>
    public string? SaidUnread => Unread.Count == 0 ? null : string.Join(", ", Unread.Where(at => !Unread.Contains(at - 1))
        .Select(at => _said.Text[Tokens[at].Start..Tokens[Enumerable.Range(at, Tokens.Count)
            .First(end => !Unread.Contains(end + 1))].End]));

    /// <summary>The words of the part, between two marks, in which a word stands.</summary>
    public IEnumerable<Token> PartOf(int at) => Tokens.Skip(PartStart(at)).TakeWhile(token => token.Kind != TokenKind.Mark);

    /// <summary>Whether a question mark ends the sentence in which a word stands.</summary>
    public bool AsksIn(int at) => Tokens.Skip(at).FirstOrDefault(token => token.Text is "?" or "." or "!" or "…") is { Text: "?" };

    /// <summary>The first word of the part, between two marks, in which a word stands.</summary>
    public int PartStart(int at)
    {
        while (at > 0 && Tokens[at - 1].Kind != TokenKind.Mark) at--;
        return at;
    }

    /// <summary>Reads a message.</summary>
    public static QueryMessage Of(Utterance said) => new(said);

    // Of two readings the one that what is asked about can have: "sense resposta | dels ajuntaments" of questions, "sense resposta dels
    // ajuntaments" of sessions.
    private static List<Item> Chosen(Chart chart)
    {
        List<Item> all = [.. Cover.Of(chart, Rank, Passed).Select(item => WithOthers(chart, item))];
        var named = all.Select(item => item.Value).OfType<Named>().Where(noun => !noun.Weak).Select(noun => noun.Subject).Distinct()
            .ToList();
        if (named is not [var subject] || all.TrueForAll(IsOf)) return all;
        List<Item> fitting =
            [.. Cover.Of(chart, Rank, Passed, item => IsOf(WithOthers(chart, item))).Select(item => WithOthers(chart, item))];
        return fitting.Sum(item => item.End - item.Start) >= all.Where(IsOf).Sum(item => item.End - item.Start) + 1 ? fitting : all;

        bool IsOf(Item item) => item.Value is not Said said || said.By.ContainsKey(subject);
    }

    // Other readings of the same words are of other subjects: "sense resposta" of questions and of sessions.
    private static Item WithOthers(Chart chart, Item item)
    {
        if (item.Value is not Said said) return item;
        var by = new Dictionary<QuerySubject, QueryFilter?>(said.By);
        foreach (var other in chart.ItemsAt(item.Start))
        {
            if (other.End != item.End || other.Kind != item.Kind || other.Value is not Said too) continue;
            foreach (var (subject, filter) in too.By) by.TryAdd(subject, filter);
        }
        return item with { Value = said with { By = by } };
    }

    // What comes after the words that say so, up to the next condition, a mark or the end.
    private string? FindTopic()
    {
        var cue = Items.Find(item => item.Kind == "topic") ?? Bare();
        var (from, to) = cue is null ? (0, 0) : (cue.End, Tokens.Count);
        // "Que treballin a distància".
        if (cue is not null && Items.Exists(item => item.Start == cue.End && item.Kind == "filter" && QueryCore.Is(item)))
        {
            Items.Remove(cue);
            return FindTopic();
        }
        if (cue is not null)
        {
            var quoted = from < Tokens.Count && Tokens[from].Text is "\"" or "«" or "“" or "'";
            if (quoted) from++;
            while (!quoted && from < to && (Articles.Contains(Tokens[from].Text)
                || Tokens[from].Kind == TokenKind.Mark || Tokens[from].Text is "tema" or "temes" or "de" or "d")) from++;
            for (var at = quoted ? from : from + 1; at < to; at++)
                if (Ends(at, quoted)) to = at;
            while (to > from && !quoted && (Tokens[to - 1].Kind == TokenKind.Mark || IsLoose(Tokens[to - 1].Text))) to--;
            Items.RemoveAll(item => item.Start >= cue.End && item.Start < to);
        }
        Unread.AddRange(Enumerable.Range(0, Tokens.Count).Where(at => !(at >= from && at < to) && IsLeft(at)));
        // "Que treballen en pobles": nothing is searched for.
        if (cue is not null && Enumerable.Range(from, Math.Max(to - from, 0)).All(at => QueryGrammar.Small.Contains(Tokens[at].Text)))
        {
            Items.Remove(cue);
            return null;
        }
        TopicAt = cue?.Start ?? -1;
        return cue is null ? null : to > from ? _said.Text[Tokens[from].Start..Tokens[to - 1].End] : "";
    }

    // Neither read nor a word that says nothing.
    private bool IsLeft(int at) =>
        Tokens[at].Kind != TokenKind.Mark && !QueryGrammar.Small.Contains(Tokens[at].Text) && !_asides.Contains(at)
        && !Items.Exists(item => item.Start <= at && at < item.End) && !LightWords.Has(Tokens, at, QueryGrammar.Small);

    // "Mentors de contractació pública", "sol·licituds d'habitatge": small words that are nothing else, right after what is asked about.
    private Item? Bare()
    {
        for (var n = 0; n < Items.Count; n++)
        {
            if (Items[n] is not { Kind: "noun",
                Value: Named { Subject: QuerySubject.Requests or QuerySubject.Sessions or QuerySubject.Mentors
                or QuerySubject.Questions } } noun) continue;
            var at = noun.End;
            while (Items.Find(item => item.Start == at && item.Kind is "ask" or "filler") is { } between) at = between.End;
            if (at >= Tokens.Count || Tokens[at].Text is not ("de" or "d" or "en" or "per" or "del" or "dels")) continue;
            at++;
            if (at < Tokens.Count && Tokens[at - 1].Text == "per" && Tokens[at].Text == "a") at++;
            var first = at;
            while (first < Tokens.Count && Articles.Contains(Tokens[first].Text)) first++;
            if (first < Tokens.Count && IsPlain(first)) return new Item(noun.Start, at, "topic", new TopicFollows(false), null);
        }
        return null;
    }

    private bool IsPlain(int at) => Tokens[at] is { Kind: TokenKind.Word, Text.Length: > 3 } word && !QueryGrammar.Small.Contains(word.Text)
        && !QueryGrammar.Book.Knows(word.Text) && char.IsLower(_said.Text[word.Start])
            && !Items.Exists(item => item.Start <= at && at < item.End)
        && !_said.Times.Items.Any(item => _said.Times.Tokens[item.Start].Start <= word.Start
            && word.End <= _said.Times.Tokens[item.End - 1].End);

    private bool Ends(int at, bool quoted)
    {
        if (quoted) return Tokens[at].Text is "\"" or "»" or "”" or "'";
        if (Tokens[at] is { Kind: TokenKind.Mark, Text: not ("-" or "/" or "'") }) return true;
        return Items.Exists(item => item.Start == at && item.Kind is "filter" or "days" or "sort" or "daysof" or "limit" or "weak");
    }

    private static bool IsLoose(string word) =>
        word is "i" or "de" or "d" or "que" or "del" or "dels" or "la" or "les" or "el" or "els" or "son"
        or "estan" or "a" or "al" or "en" or "amb" or "per";
}
