using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Grammar;

/// <summary>Phrases of a list of Language/Data as patterns: the words that matter, with others that say nothing between them.</summary>
internal static class LoosePhrases
{
    /// <summary>"(no|sense) @score" as the pattern "no|sense ..#score". In a list "#" would begin a comment.</summary>
    public static string Pattern(string phrase) => string.Join(' ', CatalanText.Fold(phrase)
        .Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace('@', '#')
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select((step, n) => n == 0 || (step[0] == '-' && step.Length > 1) ? step : ".." + step));
}
