using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace XmessBot.Storage.Turns;

/// <summary>
/// The types that may appear in bot state, each by a short name that refactoring does not change, because conversations outlive releases.
/// Earlier releases wrote full type names: those are still read, for the same types only.
/// </summary>
/// <param name="names">The types of this project that may be stored, by their short names.</param>
/// <param name="former">Types that were renamed since, by the full names that releases before the short names wrote.</param>
public sealed class StateTypes(IReadOnlyDictionary<string, Type> names, IReadOnlyDictionary<string, Type>? former = null)
    : DefaultSerializationBinder
{
    // The SDK's own types and the collections that it stores: their full names are stable.
    private static readonly string[] Foreign = ["Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Schema", "System.Collections.Generic"];

    /// <summary>The maximum depth of the JSON.</summary>
    internal const int MaxDepth = 128;

    // Caches the contract of each type between turns.
    private static readonly DefaultContractResolver Contracts = new();

    private readonly Dictionary<Type, string> _shortNames = names.ToDictionary(each => each.Value, each => each.Key);

    /// <summary>The JSON serializer of bot state.</summary>
    public JsonSerializer Serializer() => JsonSerializer.Create(new JsonSerializerSettings
    {
        // Writes a type name only where it cannot be inferred: names would be most of the JSON.
        TypeNameHandling = TypeNameHandling.Auto,
        NullValueHandling = NullValueHandling.Ignore,
        SerializationBinder = this,
        ContractResolver = Contracts,
        MaxDepth = MaxDepth,
        // Keeps what a person typed as typed, even if it looks like a date.
        DateParseHandling = DateParseHandling.None,
    });

    /// <summary>Serialises a part of bot state, so that later changes to the object do not affect the copy.</summary>
    public string Write<T>(T part)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Serializer().Serialize(text, part, typeof(T));
        return text.ToString();
    }

    /// <summary>
    /// Deserialises what <see cref="Write"/> returned; null when an earlier release wrote it and this one cannot read it.
    /// </summary>
    public T? Read<T>(string part)
        where T : class
    {
        using var reader = new JsonTextReader(new StringReader(part));
        try
        {
            return Serializer().Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonSerializationException">The type is unknown, or no longer stored.</exception>
    public override Type BindToType(string? assemblyName, string typeName)
    {
        if (assemblyName is null && names.TryGetValue(typeName, out var type)) return type;
        if (former is not null && former.TryGetValue(typeName, out type)) return type;
        var named = base.BindToType(assemblyName, typeName);
        return IsForeign(named) || _shortNames.ContainsKey(named) ? named : throw new JsonSerializationException($"No {typeName} is kept.");
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A type of this project without a short name.</exception>
    public override void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        if (_shortNames.TryGetValue(serializedType, out typeName)) assemblyName = null;
        else if (IsForeign(serializedType)) base.BindToName(serializedType, out assemblyName, out typeName);
        else throw new InvalidOperationException($"{serializedType} is kept in bot state and has no short name (Dialogs/KeptTypes).");
    }

    private static bool IsForeign(Type type) => Foreign.Contains(type.Namespace);
}
