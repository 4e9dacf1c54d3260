namespace XmessBot.Core.Language.Grammar;

/// <summary>One step of a compiled pattern; see <see cref="PhraseRule"/> for how patterns are written.</summary>
internal sealed record Step(HashSet<string>? Words, int Kind, string? Condition, bool Optional, bool Glued)
{
    /// <summary>Where its match is kept among the captured kinds; -1 for words.</summary>
    public int Slot { get; init; } = -1;

    /// <summary>Compiles a pattern; <paramref name="kindOf"/> numbers the kinds.</summary>
    public static Step[] Compile(string pattern, Func<string, int> kindOf, IReadOnlyDictionary<string, string> classes)
    {
        var slots = 0;
        return [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

        Step Parse(string text)
        {
            if (text.Length > 1 && text[0] == '-' && char.IsAsciiLetter(text[1])) return new Step(null, -1, text[1..], false, false);
            var optional = text.Length > 1 && text[^1] == '?';
            if (optional) text = text[..^1];
            var glued = text.Length > 1 && text[0] == '~';
            if (glued) text = text[1..];
            if (glued && text.Length > 1 && text[0] == '?') (optional, text) = (true, text[1..]);
            if (text.Length > 2 && text[0] == '<')
                return new Step(null, kindOf(text[1..^1]), null, optional, glued) { Slot = slots++ };
            var words = text.Split('|').SelectMany(word => word.Length > 1 && word[0] == '#' ? classes[word].Split(' ') : [word]);
            return new Step([.. words], -1, null, optional, glued);
        }
    }
}
