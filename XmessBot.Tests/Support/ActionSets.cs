using Newtonsoft.Json.Linq;

namespace XmessBot.Tests.Support;

/// <summary>The actions of a card as they are shown together: those below it, and those of each set within.</summary>
internal static class ActionSets
{
    /// <summary>The most that Teams shows together.</summary>
    public const int Most = 6;

    /// <summary>The sets, from top to bottom.</summary>
    public static IEnumerable<JArray> Of(JObject card) => card.Descendants().OfType<JProperty>()
        .Where(each => each.Name == "actions").Select(each => each.Value).OfType<JArray>();
}
