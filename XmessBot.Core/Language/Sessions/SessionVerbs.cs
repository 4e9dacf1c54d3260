using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Sessions;

/// <summary>What the verb of an hour or a length says of it.</summary>
internal enum VerbSense
{
    /// <summary>Nothing, or there is no verb.</summary>
    None,

    /// <summary>"Havíem quedat a les 10": perhaps not when it was.</summary>
    Agreed,

    /// <summary>"Vam començar a les 11".</summary>
    Began,

    /// <summary>"A les 12 plegàvem".</summary>
    Ended,

    /// <summary>"Van ser dues hores".</summary>
    Held,
}

/// <summary>Reads the verbs of a told session (Data/session-verbs.txt).</summary>
internal static class SessionVerbs
{
    private const int ReachBefore = 8;
    private const int ReachAfter = 2;

    private static readonly Dictionary<string, List<string>> Lists = Load();

    /// <summary>
    /// The sense of the nearest verb before a phrase, in its sentence, unless one that ends follows it; else of the one after it.
    /// </summary>
    public static VerbSense Of(IReadOnlyList<Token> tokens, int start, int end)
    {
        // "A les 18 h plegàvem": its own verb, and not the one that another hour has before it.
        if (end < tokens.Count && tokens[end].Text is [.., 'm'] or [.., 'a', 't'] && SenseOf(tokens, end) == VerbSense.Ended)
            return VerbSense.Ended;
        for (var at = start - 1; at >= 0 && at >= start - ReachBefore && !EndsSentence(tokens, at); at--)
        {
            // "A les 18 h plegàvem. …, a les 12": what another phrase already had does not count for this one beyond a comma.
            if (tokens[at].Text == "," && at < start - 1 && SenseOf(tokens, at - 1) is VerbSense.None) break;
            if (SenseOf(tokens, at) is not VerbSense.None and var sense) return sense;
        }
        for (var at = end; at < tokens.Count && at <= end + ReachAfter && tokens[at].Kind == TokenKind.Word
            && tokens[at].Text is not ("i" or "pero"); at++)
        {
            if (SenseOf(tokens, at) is var sense && sense is VerbSense.Ended or VerbSense.Agreed) return sense;
        }
        return VerbSense.None;
    }

    /// <summary>
    /// Whether it has just ended, and so was today: "acabo de penjar", "hem acabat ara mateix", "surto ara de la reunió".
    /// </summary>
    public static bool JustEnded(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            var word = tokens[at].Text;
            var next = tokens[at + 2].Text;
            var ends = word is "acabo" or "acabu" or "acabem" or "acabe";
            if (ends && tokens[at + 1].Text is "de" or "d" && Lists["just"].Contains(next)) return true;
            // "Ara" alone may be when it is told; "ara mateix" is when it ended.
            var ended = next == "mateix" && word is [.., 'a' or 'i', 't'] && SenseOf(tokens, at) is VerbSense.Ended or VerbSense.Held;
            if (tokens[at + 1].Text == "ara" && (ended || word is "surto" or "sortim" or "surt")) return true;
        }
        return false;
    }

    private static VerbSense SenseOf(IReadOnlyList<Token> tokens, int at)
    {
        if (at < 0 || tokens[at].Kind != TokenKind.Word) return VerbSense.None;
        // "La mentoria que havíem de fer a les 12".
        if (at > 1 && tokens[at - 1].Text is "de" or "d" && tokens[at - 2].Text is "haviem" or "havia" or "havien") return VerbSense.Agreed;
        var sense = Is("agreed") ? VerbSense.Agreed : Is("began") ? VerbSense.Began : Is("ended") ? VerbSense.Ended : Is("held")
            ? VerbSense.Held : VerbSense.None;
        // "Volíem començar a les 9:30".
        return sense is VerbSense.Began or VerbSense.Held && at > 0
            && tokens[at - 1].Text is "voliem" or "volia" ? VerbSense.Agreed : sense;

        bool Is(string list) => Lists[list]
            .Exists(word => word[^1] == '*' ? tokens[at].Text.StartsWith(word[..^1], StringComparison.Ordinal) : tokens[at].Text == word);
    }

    private static bool EndsSentence(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text is ";" or "!" or "?" || (tokens[at].Text == "." && !(at + 1 < tokens.Count && tokens[at + 1].Glued));

    private static Dictionary<string, List<string>> Load()
    {
        var lists = new Dictionary<string, List<string>>();
        List<string> list = [];
        foreach (var line in Lexicon.Lines("session-verbs"))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal)) lists[line[2..]] = list = [];
            else list.AddRange(line.Split(' ').Select(CatalanText.Fold));
        }
        return lists;
    }
}
