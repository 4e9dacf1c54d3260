using XmessBot.Core.Faq;

namespace XmessBot.Search;

/// <summary>The questions about the call itself, written from its text; each entry cites the section it comes from.</summary>
public static class CallFaq
{
    private static readonly Lazy<IReadOnlyList<FaqEntry>> Once = new(() =>
    {
        var (entries, errors) = KnowledgeBase.Read(SearchData.Lines("call-faq.jsonl"));
        return errors.Count == 0 ? entries : throw new FormatException("call-faq.jsonl: " + string.Join("; ", errors));
    });

    /// <summary>Every entry.</summary>
    public static IReadOnlyList<FaqEntry> Entries => Once.Value;
}
