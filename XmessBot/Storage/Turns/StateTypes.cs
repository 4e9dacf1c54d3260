using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace XmessBot.Storage.Turns;

/// <summary>
/// The types that bot state names, each by a short name of its own that no refactoring changes. Conversations outlive releases:
/// what is kept under another name is read only when it is one of the same types under its full name, as releases before wrote it.
/// </summary>
/// <param name="names">The short name of each type of the project that may be kept.</param>
public sealed class StateTypes(IReadOnlyDictionary<string, Type> names) : DefaultSerializationBinder
{
    // The SDK's own, and the collections that it keeps values in: their full names are stable.
    private static readonly string[] Foreign = ["Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Schema", "System.Collections.Generic"];

    private readonly Dictionary<Type, string> _shortNames = names.ToDictionary(each => each.Value, each => each.Key);

    /// <inheritdoc/>
    /// <exception cref="JsonSerializationException">No such type is kept any more.</exception>
    public override Type BindToType(string? assemblyName, string typeName)
    {
        if (assemblyName is null && names.TryGetValue(typeName, out var type)) return type;
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
