using XmessBot.Core.Members;

namespace XmessBot.Core.Faq;

/// <summary>Every item of the FAQ with where each comes from: merged ones count as part of the item that they were merged into.</summary>
public sealed class FaqBook
{
    private readonly Dictionary<int, FaqItem> _items;
    private readonly ILookup<int, FaqItem> _parts;
    private readonly FaqSource[] _all;
    private readonly ILookup<int, FaqSource> _sources;

    /// <summary>A book of these.</summary>
    public FaqBook(IEnumerable<FaqItem> items, IEnumerable<FaqSource> sources)
    {
        _items = items.ToDictionary(item => item.Number);
        _parts = _items.Values.OrderBy(item => item.Number).ToLookup(item => RootOf(item).Number);
        _all = [.. sources];
        _sources = _all.ToLookup(source => source.Item);
    }

    /// <summary>The book with an item as it is now, and more that items come from.</summary>
    public FaqBook With(FaqItem item, params IEnumerable<FaqSource> sources) =>
        new([.. _items.Values.Where(each => each.Number != item.Number), item], [.. _all, .. sources]);

    /// <summary>The book, for who may read all of it. Refused to who is not staff (R12).</summary>
    public Outcome<FaqBook> ReadBy(Person by) => by.IsStaff ? this : new OnlyStaff();

    /// <summary>Every item, by number.</summary>
    public IEnumerable<FaqItem> Items => _items.Values.OrderBy(item => item.Number);

    /// <summary>The number of the item into which a lesson or a question was gathered; null before.</summary>
    public int? ItemOf(Guid source) => _all.FirstOrDefault(each => each.Id == source)?.Item;

    /// <summary>The items that are not part of another, by number.</summary>
    public IEnumerable<FaqItem> Roots => _items.Values.Where(item => item.State != FaqState.Merged).OrderBy(item => item.Number);

    /// <summary>The item with a number, or null.</summary>
    public FaqItem? Find(int number) => _items.GetValueOrDefault(number);

    /// <summary>The item that adds wordings to an entry of the call, or null.</summary>
    public FaqItem? OfCall(string entry) => _items.Values.FirstOrDefault(item => item.OfCall == entry);

    /// <summary>The item that another was merged into, or the item itself.</summary>
    public FaqItem RootOf(FaqItem item)
    {
        // An item restored after a merge may close a circle, which ends where it began.
        var seen = new HashSet<int>();
        while (item is { State: FaqState.Merged, Last.Into: { } into } && seen.Add(item.Number) && _items.TryGetValue(into, out var next))
            item = next;
        return item;
    }

    /// <summary>Where an item and those merged into it come from.</summary>
    public IReadOnlyList<FaqSource> SourcesOf(FaqItem item) => [.. PartsOf(item).SelectMany(part => _sources[part.Number])];

    /// <summary>The items merged into one, and itself first.</summary>
    public IEnumerable<FaqItem> PartsOf(FaqItem item) =>
        _parts[item.Number].Where(part => part.Number != item.Number).Prepend(item);

    /// <summary>
    /// Every other wording of an item: its own, how its question came up, and the questions and wordings of those merged into it.
    /// </summary>
    public IReadOnlyList<string> WordingsOf(FaqItem item) =>
    [
        .. PartsOf(item).SelectMany(part => part.Content.Wordings.Prepend(part.Content.Question))
            .Concat(SourcesOf(item).Select(source => source.Text)).OfType<string>()
            .Where(wording => wording.Length <= FaqContent.MostQuestion)
            .Distinct(StringComparer.OrdinalIgnoreCase).Except([item.Content.Question ?? ""], StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>What is given as an answer on a day, for searching, by the number of each.</summary>
    public IEnumerable<FaqEntry> EntriesOn(DateOnly day) => Roots
        .Where(item => item.OfCall is null && IsGiven(item, day))
        .Select(item => new FaqEntry(
            item.EntryId, item.Content.Topic, item.Content.Question!, item.Content.Answer!,
            WordingsOf(item))
        {
            Origin = new FaqOrigin(
                [.. SourcesOf(item).Select(source => source.HeldOn?.Year).OfType<int>().Distinct().Order()],
                item.Content.ReviewedOn ?? day),
        });

    /// <summary>The first day on which something that is given on a day no longer is; null when nothing ends.</summary>
    public DateOnly? NextEnd(DateOnly day) => Roots.Where(item => IsGiven(item, day)).Min(item => item.Content.ValidUntil)?.AddDays(1);

    /// <summary>Whether an item is given as an answer on a day.</summary>
    public static bool IsGiven(FaqItem item, DateOnly day) =>
        item.State == FaqState.Published && (item.Content.ValidUntil is not { } last || day <= last);
}
