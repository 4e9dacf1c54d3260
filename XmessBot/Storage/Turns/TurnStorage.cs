using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace XmessBot.Storage.Turns;

/// <summary>
/// Stores bot state in the turn's context: writes are only tracked, and the turn's one commit stores them with everything else. That commit
/// conflicts when another turn has written the state in between.
/// </summary>
public sealed class TurnStorage(XmessContext context, StateTypes types, DateTimeOffset now) : IStorage
{
    private readonly JsonSerializer _json = types.Serializer();

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var items = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (await RowAsync(key, cancellationToken) is not { } row) continue;
            if (Read(row.Json) is not { } item) continue;
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
            if (row?.Json == json && !LastUse.IsOutdated(row.UsedAt, now)) continue;
            if (row is null) context.Add(row = new BotStateRow { Key = key, Json = "" });
            row.Json = json;
            if (LastUse.IsOutdated(row.UsedAt, now)) row.UsedAt = now;
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

    /// <summary>Compiles the query of a state and, with it, everything that a first query needs; runs no query.</summary>
    internal static void Prepare(XmessContext context) => _ = Queries.State(context, "");

    private object? Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        // Without a type name the result is raw JSON, which no release of ours wrote.
        return Try(() => _json.Deserialize<object>(reader)) is { } read and not JToken ? read : ReadApart(json);
    }

    // An earlier release stored a type that this one cannot read. Drops each top-level part that contains one: half a dialog stack would
    // resume in the middle of nowhere, and drafts are safe in their own store.
    private Dictionary<string, object>? ReadApart(string json)
    {
        var parts = new Dictionary<string, object>();
        foreach (var (name, value) in Try(() => Whole(json)) ?? [])
        {
            if (!name.StartsWith('$') && Try(() => value?.ToObject<object>(_json)) is { } part) parts[name] = part;
        }

        return parts.Count > 0 ? parts : null;
    }

    private static JObject? Whole(string json)
    {
        using var text = new StringReader(json);
        using var reader = new JsonTextReader(text) { MaxDepth = StateTypes.MaxDepth, DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader) as JObject;
    }

    private static T? Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception unknown) when (IsUnread(unknown))
        {
            return null;
        }
    }

    private static bool IsUnread(Exception exception) =>
        exception is JsonException or FormatException or InvalidCastException or OverflowException or ArgumentException;

    private string Written(object item)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        // Declared as object, so that its own type name is written too.
        _json.Serialize(text, item, typeof(object));
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
