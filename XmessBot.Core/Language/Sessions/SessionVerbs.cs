using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Sessions;

/// <summary>What the verb next to a time or length says about it.</summary>
internal enum VerbSense
{
    /// <summary>Nothing, or no verb.</summary>
    None,

    /// <summary>Agreed beforehand, perhaps not the real time: "havíem quedat a les 10".</summary>
    Agreed,

    /// <summary>The start: "vam començar a les 11".</summary>
    Began,

    /// <summary>The end: "a les 12 plegàvem".</summary>
    Ended,

    /// <summary>Something else: "vam fer pausa a les 11".</summary>
    Aside,

    /// <summary>The real length or time: "van ser dues hores".</summary>
    Held,
}

/// <summary>Reads the verbs in a message about a session (Data/session-verbs.txt).</summary>
internal static class SessionVerbs
{
    // The maximum distance, in tokens, from a time back to its verb across pauses: "vam començar, tot i la pluja, a les 10".
    private const int Reach = 10;

    private static readonly Dictionary<string, string[]> Lists = Load();

    private static readonly (string List, VerbSense Sense)[] Senses =
    [
        ("agreed", VerbSense.Agreed), ("began", VerbSense.Began), ("ended", VerbSense.Ended), ("aside", VerbSense.Aside),
        ("held", VerbSense.Held),
    ];

    // Fast check, by first letters and whole word, that a word cannot be a verb; most words cannot.
    private static readonly Memo<bool> MaySay = new(word =>
        Senses.Any(sense => Array.Exists(Lists[sense.List], entry => Last(entry) is var last
            && (IsBeginning(last) ? word.StartsWith(last[..^1], StringComparison.Ordinal) : last == word))));

    /// <summary>
    /// The sense of the verb of each time or length: a verb in the same part of the sentence, before it or else after it ("a les 12
    /// plegàvem"); else the nearest earlier verb that belongs to no other.
    /// </summary>
    public static Dictionary<Item, VerbSense> Of(IReadOnlyList<Token> tokens, IReadOnlyList<Item> phrases)
    {
        var timed = phrases.Where(phrase => phrase.Value is Clock or HourRange or Duration).ToList();
        var own = timed.ToDictionary(phrase => phrase, phrase => Own(tokens, phrase, timed));
        var taken = own.Values.Select(verb => verb.At).ToHashSet();
        return timed.ToDictionary(phrase => phrase, phrase => own[phrase].Sense is not VerbSense.None and var sense ? sense
            : Earlier(tokens, phrase, timed, taken));
    }

    /// <summary>
    /// Whether the session has just ended, so that it was today: "acabo de penjar", "hem acabat fa un moment", "surto ara de la
    /// reunió".
    /// </summary>
    public static bool JustEnded(IReadOnlyList<Token> tokens, IReadOnlyList<Item> phrases)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var end = start;
            while (end < tokens.Count && tokens[end].Kind != TokenKind.Mark) end++;
            var now = Enumerable.Range(start, end - start).Any(at => In("now", tokens, at))
                || phrases.Any(phrase => phrase.Kind is "now" or "instant" && phrase.Start >= start && phrase.Start < end
                    && tokens.Skip(phrase.Start).Take(2).Any(token => token.Text == "fa"));
            for (var at = start; at < end; at++)
            {
                if (In("ends", tokens, at))
                {
                    // Not in "ara mateix acabo d'enviar l'acta".
                    if (at + 2 < end && tokens[at + 1].Text is "de" or "d" && tokens[at].Text.StartsWith("acab", StringComparison.Ordinal))
                    {
                        if (In("just", tokens, at + 2)) return true;
                    }
                    else if (now || tokens[Math.Max(at - 1, start)].Text == "ara"
                        || (at + 1 < end && tokens[at + 1].Text == "ara")) return true;
                }
                // "Ara" alone may mean the time of writing; "ara mateix" means the time it ended.
                var done = tokens[at].Text is [.., 'a' or 'i', 't'] or [.., 'a' or 'i', 'd', 'a']
                    && (at == start || tokens[at - 1].Text is "hem" or "he");
                if (now && done && SenseOf(tokens, at, false) is VerbSense.Ended or VerbSense.Held) return true;
            }
            start = end + 1;
        }
        return false;
    }

    /// <summary>Whether the words between two times say that the second is the real end.</summary>
    public static bool Changes(IReadOnlyList<Token> tokens, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Any(at => In("changed", tokens, at));

    private static (VerbSense Sense, int At) Own(IReadOnlyList<Token> tokens, Item phrase, List<Item> timed)
    {
        var before = (Sense: VerbSense.None, At: -1);
        for (var at = phrase.Start - 1; at >= 0 && before.Sense is VerbSense.None; at--)
        {
            // "Començat: 16.00", but "vam començar tard: a les 12 plegàvem".
            if (at == phrase.Start - 1 && tokens[at].Text == ":") continue;
            if (Parts(tokens, at) || Within(at, timed)) break;
            before = (SenseOf(tokens, at, Adjoins(tokens, at, phrase)), at);
        }
        if (before.Sense is not (VerbSense.None or VerbSense.Held)) return before;
        for (var at = phrase.End; at < tokens.Count && !Parts(tokens, at) && !Within(at, timed); at++)
        {
            if (SenseOf(tokens, at, false) is not (VerbSense.Agreed or VerbSense.Began or VerbSense.Ended)
                || LeadsOn(tokens, at, timed)) continue;
            return (SenseOf(tokens, at, false), at);
        }
        return before;
    }

    // "A les 4 vam començar", but in "a les 4 vam acabar la de les 3" the verb belongs to the time after it.
    private static bool LeadsOn(IReadOnlyList<Token> tokens, int verb, List<Item> timed)
    {
        var at = verb + 1;
        while (at < tokens.Count && !Parts(tokens, at) && !Within(at, timed)) at++;
        return at < tokens.Count && Within(at, timed);
    }

    private static VerbSense Earlier(IReadOnlyList<Token> tokens, Item phrase, List<Item> timed, HashSet<int> taken)
    {
        for (var at = phrase.Start - 1; at >= 0 && at >= phrase.Start - Reach && !EndsSentence(tokens, at) && !Within(at, timed); at--)
        {
            var sense = SenseOf(tokens, at, false);
            if (taken.Contains(at) || sense is VerbSense.None) continue;
            // "La sessió prevista per dilluns, dues hores": the day was agreed, not the length.
            return sense == VerbSense.Agreed && phrase.Value is Duration ? VerbSense.None : sense;
        }
        return VerbSense.None;
    }

    private static bool Within(int at, List<Item> timed) => timed.Exists(phrase => phrase.Start <= at && at < phrase.End);

    private static bool Adjoins(IReadOnlyList<Token> tokens, int at, Item phrase) =>
        at == phrase.Start - 1 || (at == phrase.Start - 2 && tokens[at + 1].Text == ":");

    private static VerbSense SenseOf(IReadOnlyList<Token> tokens, int at, bool adjoins)
    {
        if (tokens[at].Kind != TokenKind.Word || !MaySay[tokens[at].Text]) return VerbSense.None;
        // "Més tard del previst".
        if (at > 0 && tokens[at - 1].Text == "del") return VerbSense.None;
        // "La mentoria que havíem de fer a les 12", "havíem d'haver començat".
        var of = at > 2 && tokens[at - 1].Text == "haver" ? at - 2 : at - 1;
        if (of > 0 && tokens[of].Text is "de" or "d" && tokens[of - 1].Text is "haviem" or "havia" or "havien") return VerbSense.Agreed;
        var sense = Senses.FirstOrDefault(each => In(each.List, tokens, at, adjoins)).Sense;
        // "Volíem començar a les 9:30".
        return sense is VerbSense.Began or VerbSense.Held && at > 0
            && tokens[at - 1].Text is "voliem" or "volia" ? VerbSense.Agreed : sense;
    }

    private static bool In(string list, IReadOnlyList<Token> tokens, int at, bool adjoins = true)
    {
        foreach (var entry in Lists[list])
        {
            var last = Last(entry);
            if (!(IsBeginning(last) ? tokens[at].Text.AsSpan().StartsWith(last.AsSpan(0, last.Length - 1))
                : tokens[at].Text == last)) continue;
            if (entry[^1] == ':' && !adjoins) continue;
            if (entry.IndexOf('+', StringComparison.Ordinal) is var plus and > 0 && !(at > 0
                && tokens[at - 1].Text.AsSpan().SequenceEqual(entry.AsSpan(0, plus)))) continue;
            return true;
        }
        return false;
    }

    // The second word of "tenim+hora"; the word of "fi:".
    private static string Last(string entry) => entry[(entry.IndexOf('+', StringComparison.Ordinal) + 1)..].TrimEnd(':');

    private static bool IsBeginning(string word) => word[^1] == '*';

    // Sentence boundaries: a verb does not apply across them.
    private static bool Parts(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text is "i" or "," or ":" or "(" or ")" or "pero" or "sino" || EndsSentence(tokens, at);

    private static bool EndsSentence(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text is ";" or "!" or "?" || (tokens[at].Text == "." && !(at + 1 < tokens.Count && tokens[at + 1].Glued));

    private static Dictionary<string, string[]> Load()
    {
        var lists = new Dictionary<string, List<string>>();
        List<string> list = [];
        foreach (var line in WordLists.Lines("session-verbs"))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal)) lists[line[2..]] = list = [];
            else list.AddRange(line.Split(' ').Select(CatalanText.Fold));
        }
        return lists.ToDictionary(each => each.Key, each => each.Value.ToArray());
    }
}
