using XmessBot.Core.Language.Text;

namespace XmessBot.Tests.Language.Orders;

/// <summary>The phrases of a list of Language/Data by what they mean.</summary>
internal static class OrderPhrases
{
    /// <summary>Those with a meaning.</summary>
    public static IEnumerable<string> Of(string list, string meaning) =>
        from line in WordLists.Lines(list)
        let sides = line.Split('=')
        where sides[1].Trim() == meaning
        from phrase in Variants.Of(sides[0].Trim())
        select phrase;

    /// <summary>Every meaning that the list has.</summary>
    public static IEnumerable<string> Meanings(string list) => WordLists.Lines(list).Select(line => line.Split('=')[1].Trim()).Distinct();
}
