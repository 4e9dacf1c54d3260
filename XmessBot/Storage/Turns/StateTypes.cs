using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace XmessBot.Storage.Turns;

/// <summary>
/// The types that are named in bot state. Conversations outlive releases: what an earlier one kept under a name that is no longer
/// there is forgotten, and the rest of the state is read.
/// </summary>
internal sealed class StateTypes : DefaultSerializationBinder
{
    /// <inheritdoc/>
    public override Type BindToType(string? assemblyName, string typeName)
    {
        try
        {
            return base.BindToType(assemblyName, typeName);
        }
        catch (JsonSerializationException)
        {
            return typeof(Forgotten);
        }
    }

    /// <summary>What nobody knows any more.</summary>
    internal sealed class Forgotten;
}
