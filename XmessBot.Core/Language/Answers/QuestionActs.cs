using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Infers the act of a question that is given only as text, as in the <c>understand</c> command. Uses the phrases of the list acts; an
/// earlier heading has priority.
/// </summary>
public static class QuestionActs
{
    private static readonly PhraseBook Phrases = new("acts");

    private static readonly string[] Order = ["irreversible", "offer", "confirm"];

    /// <summary>The act of the question; <see cref="QuestionAct.Fact"/> when no phrase matches.</summary>
    public static QuestionAct Infer(string prompt)
    {
        var words = AnswerTokens.Of(prompt).Select(token => token.Text).ToList();
        var found = new HashSet<string>();
        for (var at = 0; at < words.Count; at++)
        {
            if (Phrases.At(words, at) is { Length: > 0 } phrase) found.Add(phrase.Heading);
        }
        if (Enumerable.Range(0, words.Count).Any(at => (at == 0 || words[at - 1] is "." or "?" or "!" or ":" or ",")
            && IsProposal(words, at))) found.Add("confirm");
        return Enum.TryParse<QuestionAct>(Array.Find(Order, found.Contains), ignoreCase: true, out var act) ? act : QuestionAct.Fact;
    }

    /// <summary>The act with that name, for example "confirm"; null when there is none.</summary>
    public static QuestionAct? Named(string name) =>
        Enum.TryParse<QuestionAct>(name, ignoreCase: true, out var act) && Enum.IsDefined(act) && !char.IsAsciiDigit(name[0]) ? act : null;

    /// <summary>The sentence of the text that asks: the last one with a question mark, else the whole text.</summary>
    public static string AskingSentence(string prompt)
    {
        var end = prompt.LastIndexOf('?');
        if (end < 0) return prompt;
        var start = end;
        while (start > 0 && !(prompt[start - 1] is '\n' || (prompt[start - 1] is '.' or '!' or '?' or ':'
            && prompt[start] is ' ' or '*'))) start--;
        return prompt[start..(end + 1)].Trim(' ', '*');
    }

    // "L'envio?", "Ho desem així?": begins with a verb in the first person.
    private static bool IsProposal(List<string> words, int at)
    {
        var verb = words[at] is "l" or "la" or "el" or "ho" or "les" or "els" or "us" or "t" && at + 1 < words.Count ? words[at + 1]
            : words[at];
        return verb.Length > 3 && verb is not ("tenim" or "podem" or "sabem") && (verb[^2..] is "em" or "im" || (verb[^1] == 'o'
            && verb[^2] != 'i') || verb is "envio" or "canvio" or "copio");
    }
}
