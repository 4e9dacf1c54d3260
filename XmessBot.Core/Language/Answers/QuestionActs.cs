using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Tells what a question asks where it is but a text and nobody declared it: in the <c>understand</c> command. By the phrases of
/// the list acts, of which the heading that comes first there goes first.
/// </summary>
public static class QuestionActs
{
    private static readonly PhraseBook Phrases = new("acts");

    private static readonly string[] Order = ["irreversible", "offer", "confirm"];

    /// <summary>The act of the question; whether something is so, when nothing says otherwise.</summary>
    public static QuestionAct Infer(string prompt)
    {
        var words = AnswerTokens.Of(prompt).Select(token => token.Text).ToList();
        var found = new HashSet<string>();
        for (var at = 0; at < words.Count; at++)
        {
            if (Phrases.At(words, at) is { Length: > 0 } phrase) found.Add(phrase.Heading);
        }
        var asking = Asking(words);
        if (asking.Count > 0 && IsProposal(asking)) found.Add("confirm");
        return Enum.TryParse<QuestionAct>(Array.Find(Order, found.Contains), ignoreCase: true, out var act) ? act : QuestionAct.Fact;
    }

    /// <summary>The act of that name, "confirm" of the first; null when there is none.</summary>
    public static QuestionAct? Named(string name) =>
        Enum.TryParse<QuestionAct>(name, ignoreCase: true, out var act) && Enum.IsDefined(act) && !char.IsAsciiDigit(name[0]) ? act : null;

    // The last sentence with a question mark.
    private static List<string> Asking(List<string> words)
    {
        var end = words.LastIndexOf("?");
        if (end < 0) end = words.Count;
        var start = end > 0 ? words.FindLastIndex(end - 1, word => word is "." or "?" or "!" or ":" or ",") + 1 : 0;
        return words[start..end];
    }

    // "L'envio?", "Ho desem així?": the first person of a verb begins it.
    private static bool IsProposal(List<string> asking)
    {
        var verb = asking[0] is "l" or "la" or "el" or "ho" or "les" or "els" or "us" or "t" && asking.Count > 1 ? asking[1] : asking[0];
        return verb.Length > 3 && verb is not ("tenim" or "podem" or "puc" or "sabem") && (verb[^1] == 'o' || verb[^2..] is "em" or "im") && verb is not "municipi";
    }
}
