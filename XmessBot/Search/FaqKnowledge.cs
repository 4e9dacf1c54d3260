using XmessBot.Core.Faq;
using XmessBot.Core.Language;
using XmessBot.Search.Embeddings;

namespace XmessBot.Search;

/// <summary>
/// All that the bot can answer at a moment, indexed: the entries of the call and those that staff has published. It never changes; what is
/// published later makes another.
/// </summary>
public sealed class FaqKnowledge
{
    private static readonly Lazy<FaqKnowledge> Call = new(() => new FaqKnowledge(CallFaq.Entries));

    private readonly Dictionary<string, FaqEntry> _entries;
    private readonly FaqSearch _search;
    private readonly Dimension<FaqResult> _found;

    /// <summary>Indexes the entries.</summary>
    public FaqKnowledge(IReadOnlyList<FaqEntry> entries)
        : this(entries, null)
    {
    }

    /// <summary>The same with the help of a sentence model, where there is one.</summary>
    internal FaqKnowledge(IReadOnlyList<FaqEntry> entries, EntryVectors? vectors)
    {
        _entries = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _search = new FaqSearch(entries, vectors);
        _found = new Dimension<FaqResult>(said => _search.Find(said));
    }

    /// <summary>The entries of the call alone: what is known before anything is published.</summary>
    public static FaqKnowledge OfCall => Call.Value;

    /// <summary>The entries of the call with the wordings learnt for them, and those published, on a day.</summary>
    public static IReadOnlyList<FaqEntry> EntriesOf(FaqBook book, DateOnly day) =>
    [
        .. CallFaq.Entries.Select(entry => book.OfCall(entry.Id) is { } learnt
            ? entry with { Alternatives = [.. entry.Alternatives, .. book.WordingsOf(learnt)] }
            : entry),
        .. book.EntriesOn(day),
    ];

    /// <summary>What fits a message; searched once for each message.</summary>
    public FaqResult Found(Utterance said) => said.Read(_found);

    /// <summary>The entry with an id, or null.</summary>
    public FaqEntry? Entry(string id) => _entries.GetValueOrDefault(id);
}
