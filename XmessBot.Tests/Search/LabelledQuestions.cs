using XmessBot.Core.Faq;
using XmessBot.Search;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Search;

/// <summary>
/// A knowledge base with what people type about it: questions with the entry that answers them, and questions that no
/// entry answers.
/// </summary>
internal sealed record LabelledQuestions(
    IReadOnlyList<FaqEntry> Entries, IReadOnlyList<(string Id, string Text)> Answerable, IReadOnlyList<string> Unanswerable)
{
    private const int Parts = 4;

    /// <summary>The call's own questions.</summary>
    public static LabelledQuestions Call { get; } = Read("call", CallFaq.Entries);

    /// <summary>Economia social i solidària for councils: another subject, so that nothing is fitted to the call's.</summary>
    public static LabelledQuestions Ess { get; } = Read("ess", KnowledgeBase.Read(File.ReadLines(Path("ess.jsonl"))).Entries);

    /// <summary>The same with no other wordings, as knowledge bases often are.</summary>
    public static LabelledQuestions EssWithoutAlternatives { get; } =
        Ess with { Entries = [.. Ess.Entries.Select(e => e with { Alternatives = [] })] };

    /// <summary>A small base asked in words far from its own: what a search by words can do at the worst.</summary>
    public static LabelledQuestions Small { get; } = Read("small", KnowledgeBase.Read(File.ReadLines(Path("small.jsonl"))).Entries);

    /// <summary>What councils ask, as people ask it: few share a word with their entry. The weights are learnt on these.</summary>
    public static LabelledQuestions Council { get; } =
        Read("council", KnowledgeBase.Read(File.ReadLines(Path("council.jsonl"))).Entries);

    /// <summary>The same by other hands on another knowledge base: the weights are learnt on these too.</summary>
    public static LabelledQuestions County { get; } = Read("county", KnowledgeBase.Read(File.ReadLines(Path("county.jsonl"))).Entries);

    /// <summary>The same by other hands on a third knowledge base, kept apart: nothing is written or learnt from it.</summary>
    public static LabelledQuestions Apart { get; } = Read("apart", KnowledgeBase.Read(File.ReadLines(Path("apart.jsonl"))).Entries);

    /// <summary>Of each entry's questions every other one given to it as a wording, and only the others asked.</summary>
    public LabelledQuestions AfterWordings()
    {
        var byTurn = Answerable.GroupBy(q => q.Id).SelectMany(asked => asked.Select((q, turn) => (q, IsGiven: turn % 2 == 0))).ToList();
        var given = byTurn.Where(each => each.IsGiven).ToLookup(each => each.q.Id, each => each.q.Text);
        return this with
        {
            Entries = [.. Entries.Select(entry => entry with { Alternatives = [.. entry.Alternatives, .. given[entry.Id]] })],
            Answerable = [.. byTurn.Where(each => !each.IsGiven).Select(each => each.q)],
        };
    }

    /// <summary>
    /// Of the entries every fourth taken out, each in turn: what was asked about them has no answer then, though what is near has.
    /// </summary>
    public IEnumerable<LabelledQuestions> WithoutEntries() => Enumerable.Range(0, Parts).Select(part =>
    {
        var stays = Entries.Where((_, number) => number % Parts != part).ToList();
        var ids = stays.Select(entry => entry.Id).ToHashSet();
        return new LabelledQuestions(stays, [], [.. Answerable.Where(q => !ids.Contains(q.Id)).Select(q => q.Text)]);
    });

    /// <summary>The questions that share no word that says something with their entry's wordings.</summary>
    public LabelledQuestions Far()
    {
        var written = Entries.ToDictionary(entry => entry.Id, entry => Stems(string.Join(' ', entry.Wordings)));
        return this with { Answerable = [.. Answerable.Where(q => !Stems(q.Text).Overlaps(written[q.Id]))] };
    }

    private static HashSet<string> Stems(string text) =>
        [.. SearchWords.Of(text).Where(word => Lexicon.Embedded.WeightOf(word) >= 0.5f).Select(word => word.Stem)];

    /// <summary>How the search does on them.</summary>
    public Accuracy Measure()
    {
        var search = new FaqSearch(Entries);
        var found = Answerable.Select(q => (q, result: search.Find(q.Text))).ToList();
        double Share(Func<(string Id, string Text), FaqResult, bool> right) =>
            (double)found.Count(f => right(f.q, f.result)) / found.Count;
        return new(
            Share((q, r) => r.Hits.FirstOrDefault()?.Entry.Id == q.Id),
            Share((q, r) => r.Hits.Any(h => h.Entry.Id == q.Id)),
            Share((_, r) => r.Answered),
            Share((q, r) => r.Answered && r.Hits[0].Entry.Id == q.Id),
            (double)Unanswerable.Count(text => !search.Find(text).Answered) / Unanswerable.Count,
            (double)(found.Count(f => f.result.Answered && f.result.Hits[0].Entry.Id != f.q.Id)
                + Unanswerable.Count(text => search.Find(text).Answered)) / (found.Count + Unanswerable.Count));
    }

    private static LabelledQuestions Read(string name, IReadOnlyList<FaqEntry> entries) => new(
        entries,
        [.. Lines($"{name}-paraphrases.txt").Select(l => l.Split(" | ", 2)).Select(p => (p[0], p[1]))],
        [.. Lines($"{name}-unanswerable.txt")]);

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path(file)).Where(l => l.Length > 0 && l[0] != '#');

    private static string Path(string file) =>
        System.IO.Path.Combine(Repository.Root, "XmessBot.Tests", "Search", "Data", file);
}

/// <summary>Shares of the questions, 0 to 1; wrong: answered with another entry than the right one, of all questions.</summary>
internal sealed record Accuracy(double First, double FirstThree, double Answered, double Right, double Refused, double Wrong);
