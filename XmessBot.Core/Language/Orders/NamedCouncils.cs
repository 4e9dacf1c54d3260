using XmessBot.Core.Language.Places;
using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Finds the councils that an order names. A name that is also a word ("Salt", "Begues") is not read inside a sentence; standing alone
/// between the words of an order, it can only be the council.
/// </summary>
internal static class NamedCouncils
{
    /// <summary>The councils, in order.</summary>
    /// <param name="said">The message.</param>
    /// <param name="own">The phrases that make it an order, in order.</param>
    public static IReadOnlyList<MunicipalityMention> In(Utterance said, IReadOnlyList<(string Meaning, int Start, int End)> own)
    {
        if (said.Places.Mentions.Count > 0 || own.Count == 0) return said.Places.Mentions;
        var between = new List<MunicipalityMention>();
        var from = 0;
        foreach (var (_, start, end) in own)
        {
            between.AddRange(Alone(said, from, start));
            from = end;
        }

        return [.. between, .. Alone(said, from, said.Words.Count)];
    }

    /// <summary>The only council; null for none, for several, or when the name may be of several.</summary>
    public static Municipality? OneIn(Utterance said, IReadOnlyList<(string Meaning, int Start, int End)> own) =>
        In(said, own) is [{ Municipality: { } one }] ? one : null;

    private static IEnumerable<MunicipalityMention> Alone(Utterance said, int from, int to)
    {
        if (to <= from) return [];
        var start = said.Words[from].Start;
        return new Utterance(said.Text[start..said.Words[to - 1].End], said.Now).Places.Mentions
            .Select(mention => mention with { Start = start + mention.Start, End = start + mention.End });
    }
}
