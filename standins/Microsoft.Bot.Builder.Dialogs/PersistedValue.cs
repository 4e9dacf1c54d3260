using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads what a dialog stored. A storage that keeps no type names gives back JSON instead of the object written; the
/// value read is then put in its place, so that later changes to it are stored.
/// </summary>
internal static class PersistedValue
{
    public static T Get<T>(IDictionary<string, object> state, string key)
        where T : class
    {
        var value = state[key];
        if (value is null or T)
            return (T)value;
        if (value is not JToken json)
            throw new InvalidCastException($"The dialog state holds a {value.GetType()} under '{key}' where a {typeof(T)} is needed.");
        var read = json.ToObject<T>();
        state[key] = read;
        return read;
    }
}
