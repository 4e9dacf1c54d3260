namespace XmessBot.Core.Language.Queries;

/// <summary>What staff asks to see: only what was said, nothing by default.</summary>
/// <param name="About">The kind of thing.</param>
/// <param name="Where">The conditions, in the order in which they were said, one for each <see cref="FilterKey"/>.</param>
/// <param name="Sort">The order wanted, or null.</param>
/// <param name="Limit">How many at most, or null.</param>
/// <param name="Count">Whether a number is asked.</param>
public sealed record StaffQuery(QuerySubject About, IReadOnlyList<QueryFilter> Where, QuerySort? Sort = null, int? Limit = null,
    bool Count = false)
{
    /// <summary>The words that were not understood and are not heeded, as they were typed; null when all was read.</summary>
    public string? Unread { get; init; }

    /// <summary>The condition about something, or null.</summary>
    public QueryFilter? On(FilterKey key) => Where.FirstOrDefault(filter => filter.Key == key);

    /// <summary>The same with a condition in the place of the one about the same thing, or after the others.</summary>
    public StaffQuery With(QueryFilter filter) => this with
    {
        Where = On(filter.Key) is null ? [.. Where, filter] : [.. Where.Select(each => each.Key == filter.Key ? filter : each)],
    };

    /// <summary>The same without the condition about something.</summary>
    public StaffQuery Without(FilterKey key) => this with { Where = [.. Where.Where(filter => filter.Key != key)] };
}
