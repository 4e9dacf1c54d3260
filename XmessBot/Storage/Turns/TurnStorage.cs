using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace XmessBot.Storage.Turns;

/// <summary>
/// Bot state in the turn's own context: what the SDK writes here is only tracked, and is stored by the turn's one
/// commit with everything else. A state that another turn wrote in between is a conflict of that commit.
/// </summary>
public sealed class TurnStorage(XmessContext context) : IStorage
{
    private static readonly JsonSerializer Json = JsonSerializer.Create(new JsonSerializerSettings
    {
        // A name only where the type cannot be known: they would be most of what is read and written.
        TypeNameHandling = TypeNameHandling.Auto,
        NullValueHandling = NullValueHandling.Ignore,
        SerializationBinder = new StateTypes(),
        MaxDepth = 128,
    });

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var items = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (await RowAsync(key, cancellationToken) is not { } row) continue;
            var item = Read(row.Json);
            if (item is IStoreItem stored) stored.ETag = row.Version.ToString(CultureInfo.InvariantCulture);
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
            var json = Written(item);
            if (row?.Json == json) continue;
            if (row is null) context.Add(row = new BotStateRow { Key = key, Json = "" });
            row.Json = json;
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

    /// <summary>Makes the query of a state ready, and with it what any first query needs; asks the database nothing.</summary>
    internal static void Prepare(XmessContext context) => _ = Queries.State(context, "");

    private static object Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return Json.Deserialize<object>(reader)!;
    }

    private static string Written(object item)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        // Said to be an object, so that its own type is written too.
        Json.Serialize(text, item, typeof(object));
        return text.ToString();
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
