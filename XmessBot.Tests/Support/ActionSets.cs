using Newtonsoft.Json.Linq;

namespace XmessBot.Tests.Support;

/// <summary>The sets of actions that a card shows together: those below it, and each set inside it.</summary>
internal static class ActionSets
{
    /// <summary>The maximum that Teams shows together.</summary>
    public const int Most = 6;

    /// <summary>The sets, from top to bottom.</summary>
    public static IEnumerable<JArray> Of(JObject card) => card.Descendants().OfType<JProperty>()
        .Where(each => each.Name == "actions").Select(each => each.Value).OfType<JArray>();
}
