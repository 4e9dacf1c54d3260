using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace XmessBot.Storage.Turns;

/// <summary>
/// The types that may appear in bot state, each by a short name that refactoring does not change, because conversations outlive releases.
/// Earlier releases wrote full names: those are read for the same types only.
/// </summary>
/// <param name="names">The short name of each type of the project that may be stored.</param>
/// <param name="former">What types that were renamed since are by the full names that releases before the short ones wrote.</param>
public sealed class StateTypes(IReadOnlyDictionary<string, Type> names, IReadOnlyDictionary<string, Type>? former = null)
    : DefaultSerializationBinder
{
    // The SDK's own, and the collections that it keeps values in: their full names are stable.
    private static readonly string[] Foreign = ["Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Schema", "System.Collections.Generic"];

    /// <summary>The maximum depth of the JSON.</summary>
    internal const int MaxDepth = 128;

    // What is known of each type, kept from one turn to the next.
    private static readonly DefaultContractResolver Contracts = new();

    private readonly Dictionary<Type, string> _shortNames = names.ToDictionary(each => each.Value, each => each.Key);

    /// <summary>The serializer of bot state.</summary>
    public JsonSerializer Serializer() => JsonSerializer.Create(new JsonSerializerSettings
    {
        // A name only where the type cannot be known: they would be most of what is read and written.
        TypeNameHandling = TypeNameHandling.Auto,
        NullValueHandling = NullValueHandling.Ignore,
        SerializationBinder = this,
        ContractResolver = Contracts,
        MaxDepth = MaxDepth,
        // What a person wrote stays as it was written, also when it reads like a moment.
        DateParseHandling = DateParseHandling.None,
    });

    /// <summary>A part of bot state as it is written, to be kept as it is now whatever changes it.</summary>
    public string Write<T>(T part)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Serializer().Serialize(text, part, typeof(T));
        return text.ToString();
    }

    /// <summary>What <see cref="Write"/> wrote; null when an earlier release wrote it and this one cannot read it.</summary>
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
    /// <exception cref="JsonSerializationException">No such type is kept any more.</exception>
    public override Type BindToType(string? assemblyName, string typeName)
    {
        if (assemblyName is null && names.TryGetValue(typeName, out var type)) return type;
        if (former is not null && former.TryGetValue(typeName, out type)) return type;
        var named = base.BindToType(assemblyName, typeName);
        return IsForeign(named) || _shortNames.ContainsKey(named) ? named : throw new JsonSerializationException($"No {typeName} is kept.");
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A type of the project that has no short name.</exception>
    public override void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        if (_shortNames.TryGetValue(serializedType, out typeName)) assemblyName = null;
        else if (IsForeign(serializedType)) base.BindToName(serializedType, out assemblyName, out typeName);
        else throw new InvalidOperationException($"{serializedType} is kept in bot state and has no short name (Dialogs/KeptTypes).");
    }

    private static bool IsForeign(Type type) => Foreign.Contains(type.Namespace);
}
