using XmessBot.Core;
using XmessBot.Core.Faq;
using XmessBot.Core.Members;
using XmessBot.Storage;
using XmessBot.Storage.Faq;

namespace XmessBot.Exports;

/// <summary>What the sheets of the FAQ are made from: nothing for who is not staff.</summary>
/// <param name="Book">Every item with where it comes from.</param>
/// <param name="Items">The items that the export has.</param>
/// <param name="Lessons">What sessions left.</param>
/// <param name="Asked">The questions that had no answer, without who asked them.</param>
/// <param name="Votes">Whether each answer was of use.</param>
internal sealed record ExportedFaq(
    FaqBook Book, IReadOnlyList<FaqItem> Items, IReadOnlyList<FaqProposal> Lessons, IReadOnlyList<FaqQuestion> Asked,
    IReadOnlyDictionary<string, FaqVotes> Votes)
{
    private static readonly ExportedFaq Nothing = new(new FaqBook([], []), [], [], [], new Dictionary<string, FaqVotes>());

    /// <summary>Reads it.</summary>
    /// <param name="context">The database.</param>
    /// <param name="sessions">The numbers of the sessions whose lessons, and what they became, are wanted; null for all of the FAQ.</param>
    /// <param name="by">Who reads it (R12).</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public static async Task<ExportedFaq> ReadAsync(
        XmessContext context, IReadOnlySet<int>? sessions, Person by, CancellationToken cancellationToken)
    {
        var store = new FaqStore(context);
        if ((await store.BookAsync(cancellationToken)).ReadBy(by) is not Outcome<FaqBook>.Done(var book)) return Nothing;
        var (lessons, asked) = (await new FaqProposalStore(context).AllAsync(cancellationToken), await store.AskedAsync(cancellationToken));
        var votes = await store.VotesAsync(cancellationToken);
        if (sessions is null) return new ExportedFaq(book, [.. book.Items], lessons, asked, votes);
        return new ExportedFaq(
            book, [.. book.Items.Where(item => book.SourcesOf(item).Any(source => sessions.Contains(source.Session ?? 0)))],
            [.. lessons.Where(lesson => sessions.Contains(lesson.Session))], [], votes);
    }
}
