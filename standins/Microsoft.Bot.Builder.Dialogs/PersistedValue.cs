using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads a value from a dialog's state. Storage without type names returns JSON in place of the object: it is then
/// deserialised and put back, so that later changes are saved.
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
