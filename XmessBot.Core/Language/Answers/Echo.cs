using static XmessBot.Core.Language.Answers.StatementWords;

namespace XmessBot.Core.Language.Answers;

/// <summary>Answers that say the question's own word again, or that it is not so.</summary>
internal static class Echo
{
    private static readonly HashSet<string> Prepositions = ["amb", "a", "al", "als", "de", "d", "del", "per", "en", "sense", "des"];

    private static readonly HashSet<string> Articles = ["el", "la", "l", "els", "les", "un", "una"];

    /// <summary>Whether it begins with what is asked, and takes nothing of it back: "signat i enviat", "n'inclou tres".</summary>
    public static bool Affirms(IReadOnlyList<string> words, Question asked)
    {
        if (words.Count > 9 || words.Any(word => Negations.Contains(word) || Scanty.Contains(word) || OtherTimes.Contains(word) || char.IsAsciiDigit(word[0]))) return false;
        var at = 0;
        while (at < words.Count && words[at].Length < 4 && Little.Contains(words[at]) && !asked.Predicates(words[at])) at++;
        // "El correu…" is a thing, whatever is asked of it.
        return at < words.Count && asked.Predicates(words[at]) && !(at > 0 && Articles.Contains(words[at - 1])) && !NamesAnother(words, asked);
    }

    // "Fer-la amb Vic", of a session with Berga.
    private static bool NamesAnother(IReadOnlyList<string> words, Question asked) => Enumerable.Range(0, words.Count).Any(at => Prepositions.Contains(words[at])
        && words.Skip(at + 1).FirstOrDefault(word => !Little.Contains(word)) is { } named && !asked.Mentions(named));

    /// <summary>Whether it denies what is asked: "encara no està signat", "no la tanquis".</summary>
    public static bool Denies(IReadOnlyList<string> words, Question asked) => Enumerable.Range(0, words.Count).Any(at => words[at] is "no" or "gens"
        && words.Skip(at + 1).SkipWhile(word => Little.Contains(word) || word == "veig").FirstOrDefault() is { } denied && asked.Predicates(denied));

    /// <summary>Whether it has a verb of the past: "va ser", "la vam fer".</summary>
    public static bool TellsThePast(IReadOnlyList<string> words) => words.Any(word => word is "va" or "van" or "vam" or "vaig" or "vau" or "ha" or "hem" or "he");
}
