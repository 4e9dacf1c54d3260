namespace XmessBot.Core.Language.Grammar;

/// <summary>One way of saying something: a readable name, a pattern over tokens, its meaning, and examples that prove it.</summary>
/// <remarks>
/// A pattern is a list of steps. <c>les|la</c> is one of these words; <c>#de</c> is one of a named class of words; <c>&lt;hour&gt;</c>
/// is anything already read as that kind; <c>?</c> after a step makes it optional; <c>~</c> before it forbids a blank before it
/// (<c>~?</c>: and makes it optional); <c>..</c> before it lets a few words of the book that say nothing stand before it; <c>a_b</c>
/// among words is both, one after the other; <c>-count</c> is a condition on what follows and takes no token. The rules of a grammar are
/// tried in order at each token, from the last to the first, so a rule sees what earlier rules read at the same token and what all
/// rules read after it.
/// </remarks>
/// <param name="Name">What is being said, in plain words.</param>
/// <param name="Kind">The kind of item it produces; patterns refer to it as <c>&lt;kind&gt;</c>.</param>
/// <param name="Pattern">The steps.</param>
/// <param name="Value">The meaning of a match; null rejects the match.</param>
/// <param name="Examples">"text = meaning as shown"; at least one. A test reads each.</param>
internal sealed record PhraseRule(string Name, string Kind, string Pattern, Func<Match, object?> Value, params string[] Examples);

/// <summary>Words with a meaning of their own: the days of the week, the months.</summary>
/// <param name="Kind">The kind of item they produce.</param>
/// <param name="Meanings">Folded word and meaning.</param>
internal sealed record WordKind(string Kind, IReadOnlyDictionary<string, object> Meanings)
{
    /// <summary>Parses "one two=2 three": each word means the number after its sign, or else the previous number plus one.</summary>
    public static WordKind Of(string kind, string entries)
    {
        var meanings = new Dictionary<string, object>();
        foreach (var entry in entries.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = entry.Split('=');
            meanings[sides[0]] = int.Parse(sides[1], System.Globalization.CultureInfo.InvariantCulture);
        }
        return new WordKind(kind, meanings);
    }
}
