using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

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

    /// <summary>"Vam fer pausa a les 11": none of its hours.</summary>
    Aside,

    /// <summary>"Van ser dues hores".</summary>
    Held,
}

/// <summary>Reads the verbs of a told session (Data/session-verbs.txt).</summary>
internal static class SessionVerbs
{
    // How far before an hour, past pauses, its verb may stand: "vam començar, tot i la pluja, a les 10".
    private const int Reach = 10;

    private static readonly Dictionary<string, string[]> Lists = Load();

    private static readonly (string List, VerbSense Sense)[] Senses =
    [
        ("agreed", VerbSense.Agreed), ("began", VerbSense.Began), ("ended", VerbSense.Ended), ("aside", VerbSense.Aside),
        ("held", VerbSense.Held),
    ];

    // Words that cannot be a verb's, by their first letters and exactly: most words are none, and one look tells so.
    private static readonly Memo<bool> MaySay = new(word =>
        Senses.Any(sense => Array.Exists(Lists[sense.List], entry => Last(entry) is var last
            && (IsBeginning(last) ? word.StartsWith(last[..^1], StringComparison.Ordinal) : last == word))));

    /// <summary>
    /// The sense of each hour's or length's verb: the one in its own part of the sentence, before it or else after it ("a les 12
    /// plegàvem"); else the nearest one before that no other has.
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
    /// Whether it has just ended, and so was today: "acabo de penjar", "hem acabat fa un moment", "surto ara de la reunió".
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
                    // "Acabo de penjar", but "ara mateix acabo d'enviar l'acta".
                    if (at + 2 < end && tokens[at + 1].Text is "de" or "d" && tokens[at].Text.StartsWith("acab", StringComparison.Ordinal))
                    {
                        if (In("just", tokens, at + 2)) return true;
                    }
                    else if (now || tokens[Math.Max(at - 1, start)].Text == "ara"
                        || (at + 1 < end && tokens[at + 1].Text == "ara")) return true;
                }
                // "Ara" alone may be when it is told; "ara mateix" is when it ended.
                var done = tokens[at].Text is [.., 'a' or 'i', 't'] or [.., 'a' or 'i', 'd', 'a']
                    && (at == start || tokens[at - 1].Text is "hem" or "he");
                if (now && done && SenseOf(tokens, at, false) is VerbSense.Ended or VerbSense.Held) return true;
            }
            start = end + 1;
        }
        return false;
    }

    /// <summary>Whether the words between two hours say that the one after is the end that holds.</summary>
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

    // "A les 4 vam començar", but "a les 4 vam acabar la de les 3": a verb with an hour after it is of that one.
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
            // "La sessió prevista per dilluns, dues hores": it is the day that was arranged.
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

    // Of "tenim+hora" the second word, of "fi:" the word.
    private static string Last(string entry) => entry[(entry.IndexOf('+', StringComparison.Ordinal) + 1)..].TrimEnd(':');

    private static bool IsBeginning(string word) => word[^1] == '*';

    // What parts a sentence: what is said of one hour there is not said of the next.
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
