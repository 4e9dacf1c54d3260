using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Orders;

/// <summary>The phrases of an order, and whether some word of it is read by none.</summary>
internal sealed class OrderParts
{
    private static readonly Dictionary<string, int> Rank = new()
    {
        ["deed"] = 8, ["request"] = 7, ["score"] = 9, ["all"] = 9, ["rest"] = 9, ["bad"] = 9, ["amount"] = 6, ["service"] = 4, ["who"] = 5,
            ["verb"] = 3,
            ["give"] = 3,
        ["until"] = 6, ["letters"] = 3, ["send"] = 2,
    };

    private static readonly QueryCriterion[] Criteria = [QueryCriterion.Need, QueryCriterion.Transferability, QueryCriterion.Alignment];

    private const int MostLeft = 4;

    private const int MostTalk = 10;

    private static readonly IReadOnlySet<string> Hard = WordLists.Words("order-hard-doubts");

    private static readonly IReadOnlySet<string> Doubtful = WordLists.Words("request-order-doubts");

    // "Tret que" is no form of "treure".
    private static readonly Lexicon Words = new(RequestOrderGrammar.Book.Words, [.. RequestOrderGrammar.Small, .. Doubtful], word => word,
        RequestOrderGrammar.Forms);

    private static readonly HashSet<string> Sending =
        [.. RequestOrderGrammar.Classes["#sending"].Split(' '), "via", "fora", "anar", "passa", "deixa", "enviar", "passar", "deixar"];

    private static readonly HashSet<string> Taking = [.. RequestOrderGrammar.Classes["#taking"].Split(' ')];

    // "La 4 i la 5, una denegada i l'altra concedida" is two deeds.
    private static readonly HashSet<string> Decided = [.. new[] { "#granting", "#refusing", "#granted", "#refused" }
        .SelectMany(each => RequestOrderGrammar.Classes[each].Split(' '))];

    private static readonly HashSet<string> Amounts = [.. WordLists.Pairs("numbers").Select(pair => pair.Word), "mig", "mitja", "mitges"];

    private readonly Utterance _said;
    private readonly List<Item> _items;

    private OrderParts(Utterance said, Predicate<string> isNothing)
    {
        _said = said;
        Tokens = Words.Mend(said);
        _items = Cover.Of(Chart.Read(Tokens, RequestOrderGrammar.Book, [.. KnownPhrases.In(said, Tokens)]), Rank,
            RequestOrderGrammar.Small);
        var left = Enumerable.Range(0, Tokens.Count)
            .Where(at => Tokens[at].Kind != TokenKind.Mark && !IsRead(at) && !isNothing(Tokens[at].Text)).ToList();
        IsReadWhole = left.Count == 0;
        Left = [.. left.Where(at => IsDoubt(Tokens[at]) || !LightWords.Has(Tokens, at, RequestOrderGrammar.Small))
            .Select(at => Tokens[at])];
    }

    /// <summary>Its words.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Whether each word is read, or one of those that say nothing between the parts of an order.</summary>
    public bool IsReadWhole { get; }

    /// <summary>The words that are not read and may say something: no courtesy, no talk.</summary>
    public IReadOnlyList<Token> Left { get; }

    /// <summary>Whether there are such words.</summary>
    public bool LeavesWords => Left.Count > 0;

    /// <summary>
    /// Whether those that are left may be: a few that are no number and nothing that makes an order a doubt, a condition, a denial, a
    /// question or a tale. What is meant is shown before it is done.
    /// </summary>
    public bool MayLeave => Left.Count <= MostLeft
        && Left.All(token => token.Kind == TokenKind.Word && !Amounts.Contains(token.Text) && !Decided.Contains(token.Text))
        && !Tokens.Where((token, at) => IsDoubt(token) && !IsRead(at)).Any();

    /// <summary>
    /// Whether those that are left may be where points are given or a council is asked: more of them, because points with their criterion
    /// and a question say so much that what stands around them is talk.
    /// </summary>
    public bool MayLeaveTalk =>
        Left.Count <= MostTalk && !Left.Any(token => Hard.Contains(token.Text) || token.Kind != TokenKind.Word);

    /// <summary>Whether it tells what was done, or is to be done another time.</summary>
    public bool Tells => Enumerable.Range(0, _said.Words.Count).Any(at => OrderTenses.IsElsewhen(_said.Words, at)
        && !_items.Exists(item => item.Kind is "verb" or "who" && Covers(item, _said.Words[at])));

    /// <summary>The phrases.</summary>
    public IReadOnlyList<Item> Items => _items;

    /// <summary>Whether it leaves open which of two: "denega la 4 o la 5".</summary>
    public bool LeavesOpen => Tokens.Where((token, at) => token.Text == "o"
        && !_items.Exists(item => item.Kind == "verb" && item.Start <= at && at < item.End)).Any();

    /// <summary>Where requests are named in the text.</summary>
    public IReadOnlyList<(int Start, int End)> Named => [.. _items.Where(item => item.Kind == "request")
        .Select(item => (Tokens[item.Start].Start, Tokens[item.End - 1].End))];

    /// <summary>Whether nothing but a deed is said.</summary>
    public bool IsBare => _items.TrueForAll(item => item.Kind is "deed" or "verb" or "give" or "letters" or "send");

    /// <summary>Whether something that is done, and to what, is said at all: most messages end here.</summary>
    public bool MayOrder => (Has("request") || Has("letters") || Has("deed") || Has("score"))
        && (Has("deed") || Has("score") || Has("all") || Has("give") || Has("letters") || Has("amount"));

    /// <summary>Reads them.</summary>
    public static OrderParts Of(Utterance said) => new(said, RequestOrderGrammar.Small.Contains);

    /// <summary>Reads them where other words say nothing too.</summary>
    public static OrderParts Of(Utterance said, Predicate<string> isNothing) =>
        new(said, word => isNothing(word) || RequestOrderGrammar.Small.Contains(word));

    /// <summary>Whether a message has a word of orders at all.</summary>
    public static bool Opens(Utterance said) => Words.Mend(said).Any(token => token.Text == "+"
        || (token.Kind == TokenKind.Word && (QuestionOrders.Asks(token.Text)
            || (RequestOrderGrammar.Book.Knows(token.Text) && !RequestOrderGrammar.Small.Contains(token.Text)))));

    /// <summary>Whether something of a kind is said.</summary>
    public bool Has(string kind) => _items.Exists(item => item.Kind == kind);

    /// <summary>What is said of a kind, each once.</summary>
    public List<T> All<T>(string kind) => [.. _items.Where(item => item.Kind == kind).Select(item => (T)item.Value).Distinct()];

    /// <summary>The requests; null when one may be several.</summary>
    public IReadOnlyList<NamedRequest>? Requests
    {
        get
        {
            var named = _items.Select(item => item.Value)
                .Select(value => value switch { SaidRequests one => one, SaidPoints points => points.Of, _ => null })
                .OfType<SaidRequests>().SelectMany(each => each.Requests).Distinct().ToList();
            return named.Contains(null) ? null : [.. named.OfType<NamedRequest>()];
        }
    }

    /// <summary>The points, none twice; null when they contradict or are out of 0-5.</summary>
    public IReadOnlyList<CriterionPoints>? Scores =>
        SaidScores is { } scores && scores.All(each => each.Points is >= 0 and <= CriterionPoints.Most) ? scores : null;

    /// <summary>The points as they were said, of any size; null when they contradict.</summary>
    public IReadOnlyList<CriterionPoints>? SaidScores
    {
        get
        {
            var (all, rest) = (All<int>("all"), All<int>("rest"));
            var scores = All<SaidPoints>("score").SelectMany(each => each.Points.All).Distinct().ToList();
            if (all.Count + rest.Count > 1 || (all.Count == 1 && scores.Count > 0) || (rest.Count == 1 && scores.Count == 0)) return null;
            foreach (var points in all.Concat(rest))
                scores.AddRange(Criteria.Where(each => !scores.Exists(said => said.Criterion == each)).ToList()
                    .Select(each => new CriterionPoints(each, points)));
            return scores.DistinctBy(each => each.Criterion).Count() == scores.Count ? scores : null;
        }
    }

    /// <summary>What is to be done; null when nothing or two things are.</summary>
    public RequestDeed? Deed()
    {
        var deeds = All<RequestDeed>("deed");
        // "Treu la 4 de la llista d'espera."
        if (deeds.Count > 1 || (deeds is [RequestDeed.WaitingList] && Tokens.Any(token => Taking.Contains(token.Text)))) return null;
        // "Concedeix una hora més."
        if (deeds is [RequestDeed.Grant] && All<SaidAmount>("amount") is [{ More: true }]) return RequestDeed.Extend;
        // "Les cartes, fora, envieu-les."
        if (deeds is [RequestDeed.Grant] or [RequestDeed.Refuse] && Has("letters") && !Has("request"))
            return deeds is [RequestDeed.Grant] || Tokens.Any(token => Sending.Contains(token.Text)) ? RequestDeed.Release : null;
        if (deeds.Count == 1) return deeds[0];
        if (Has("letters") && (Has("send") || Has("give") || Has("verb")))
            return Tokens.Any(token => Sending.Contains(token.Text)) ? RequestDeed.Release : null;
        if (Has("score") || Has("all")) return RequestDeed.Assess;
        if (Has("give") && Has("service") && !Has("amount")) return RequestDeed.Grant;
        // "La 70, sis hores d'assessorament, amb la Marta."
        if (All<SaidAmount>("amount") is not [var amount] || !(Has("give") || amount.More || (Has("service") && Has("who")))) return null;
        return amount.More || All<SaidVerb>("give").Contains(SaidVerb.Add) ? RequestDeed.Extend : RequestDeed.Grant;
    }

    /// <summary>The last day that is said; false when there is one that cannot be read.</summary>
    public bool TryUntil(out DateOnly? until)
    {
        until = null;
        var said = All<SaidDays>("until");
        if (said.Count == 0) return true;
        if (said.Count > 1 || said[0].On?.On(new Moment(_said.Now, Lean.Future)) is not { } on || on.Last == DateOnly.MaxValue)
            return false;
        // "Abans de divendres" counts Friday in, as who is asked understands it.
        until = said[0].On is { OpenStart: true } && Tokens.Any(token => token.Text == "abans") ? on.Last.AddDays(1) : on.Last;
        return true;
    }

    // "Vic demana que li ampliem…" tells what others ask.
    private static bool IsDoubt(Token token) => Doubtful.Contains(token.Text) || QuestionOrders.Asks(token.Text);

    private bool IsRead(int at) => _items.Exists(item => item.Start <= at && at < item.End);

    private bool Covers(Item item, Token word) => Tokens[item.Start].Start <= word.Start && word.End <= Tokens[item.End - 1].End;
}
