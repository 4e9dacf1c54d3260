using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace XmessBot.Storage.Turns;

/// <summary>
/// Bot state in the turn's own context: what the SDK writes here is only tracked, and is stored by the turn's one
/// commit with everything else. A state that another turn wrote in between is a conflict of that commit.
/// </summary>
public sealed class TurnStorage(XmessContext context) : IStorage
{
    private static readonly JsonSerializer Json = JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All, MaxDepth = 128 });

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var items = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (await RowAsync(key, cancellationToken) is not { } row) continue;
            var item = JToken.Parse(row.Json).ToObject<object>(Json)!;
            if (item is IStoreItem stored) stored.ETag = row.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
            items[key] = item;
        }

        return items;
    }

    /// <inheritdoc/>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, item) in changes)
        {
            var row = await RowAsync(key, cancellationToken);
            if (row is null) context.Add(row = new BotStateRow { Key = key, Json = "" });
            row.Json = JObject.FromObject(item, Json).ToString(Formatting.None);
            row.Version++;
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            if (await RowAsync(key, cancellationToken) is { } row) context.Remove(row);
        }
    }

    private async Task<BotStateRow?> RowAsync(string key, CancellationToken cancellationToken)
    {
        if (context.Set<BotStateRow>().Local.FindEntry(key)?.Entity is { } known) return known;
        return await Queries.State(context, key).FirstOrDefaultAsync(cancellationToken);
    }

    private static class Queries
    {
        public static readonly Func<XmessContext, string, IAsyncEnumerable<BotStateRow>> State =
            EF.CompileAsyncQuery((XmessContext context, string key) => context.Set<BotStateRow>().Where(row => row.Key == key));
    }
}
