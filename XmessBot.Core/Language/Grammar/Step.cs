namespace XmessBot.Core.Language.Grammar;

/// <summary>One step of a compiled pattern; see <see cref="PhraseRule"/> for how patterns are written.</summary>
/// <param name="Words">The numbers of the words that it accepts; null when it accepts no particular words.</param>
/// <param name="Kind">The kind that it accepts; -1 for words and conditions.</param>
/// <param name="Condition">The condition on what follows; null for a step that takes a token.</param>
/// <param name="Optional">Whether it can be skipped.</param>
/// <param name="Glued">Whether no blank may precede it.</param>
internal sealed record Step(NumberSet? Words, int Kind, Func<Chart, int, bool>? Condition, bool Optional, bool Glued)
{
    /// <summary>The index of its match among the captured kinds; -1 for words.</summary>
    public int Slot { get; init; } = -1;

    /// <summary>Phrases of several words that it accepts too; each word is one of a set.</summary>
    public IReadOnlyList<NumberSet[]> Phrases { get; init; } = [];

    /// <summary>Whether a few words that say nothing may stand before it.</summary>
    public bool Loose { get; init; }
}

/// <summary>Compiles the patterns of a book into steps.</summary>
/// <param name="kindOf">Numbers the kinds.</param>
/// <param name="wordOf">Numbers the words.</param>
/// <param name="classes">The words of each class that patterns name.</param>
/// <param name="conditions">The conditions that patterns name.</param>
internal sealed class StepCompiler(Func<string, int> kindOf, Func<string, int> wordOf, IReadOnlyDictionary<string, string> classes,
    IReadOnlyDictionary<string, Func<Chart, int, bool>> conditions)
{
    /// <summary>The steps of a pattern.</summary>
    public Step[] Compile(string pattern)
    {
        var slots = 0;
        return [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

        Step Parse(string text)
        {
            if (text.Length > 1 && text[0] == '-' && char.IsAsciiLetter(text[1])) return new Step(null, -1, conditions[text[1..]], false,
                false);
            var loose = text.StartsWith("..", StringComparison.Ordinal);
            if (loose) text = text[2..];
            var optional = text.Length > 1 && text[^1] == '?';
            if (optional) text = text[..^1];
            var glued = text.Length > 1 && text[0] == '~';
            if (glued) text = text[1..];
            if (glued && text.Length > 1 && text[0] == '?') (optional, text) = (true, text[1..]);
            if (text.Length > 2 && text[0] == '<')
                return new Step(null, kindOf(text[1..^1]), null, optional, glued) { Slot = slots++, Loose = loose };
            var alternatives = text.Split('|').ToLookup(each => each.Contains('_', StringComparison.Ordinal));
            return new Step(Words(alternatives[false]), -1, null, optional, glued)
            {
                Loose = loose,
                Phrases = [.. alternatives[true].Select(each => each.Split('_').Select(word => Words([word])).ToArray())],
            };
        }
    }

    private NumberSet Words(IEnumerable<string> alternatives)
    {
        var numbers = new NumberSet();
        foreach (var word in alternatives.SelectMany(word => word.Length > 1 && word[0] == '#' ? classes[word].Split(' ') : [word]))
            numbers.Add(wordOf(word));
        return numbers;
    }
}
