using System.Numerics;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Recognises words of time in spite of a slip ("dimrats", "setmbre", "ahri") and written together with the small word before them
/// ("adimarts", "docutbre"): only when one word of time is near, and never a word that exists by itself.
/// </summary>
internal static class TimeTypos
{
    private sealed record Known(string Word, uint Letters, string[] Common);

    private static readonly Known[] Words =
        [.. Lexicon.Pairs("time-words").Select(pair => new Known(pair.Word, LettersOf(pair.Word), pair.Meaning.Split(' ')))];

    private static readonly Dictionary<string, string[]> Forms =
        Lexicon.Pairs("time-forms").Concat(Lexicon.Pairs("time-words")).DistinctBy(pair => pair.Word)
            .ToDictionary(pair => pair.Word, pair => pair.Meaning.Split(' '));

    private static readonly HashSet<string> Numbers = [.. Lexicon.Pairs("numbers").Select(pair => pair.Word)];

    private static readonly HashSet<string> Real =
    [
        .. Lexicon.Lines("not-time-typos").SelectMany(line => line.Split(' ')),
        .. Lexicon.Lines("not-plural").Select(CatalanText.Fold), .. Lexicon.Lines("counted").Select(CatalanText.Fold),
        .. Numbers, .. Lexicon.Pairs("ordinals").Select(pair => pair.Word),
    ];

    private static readonly string[] Hours =
        ["dues", "tres", "quatre", "cinc", "sis", "set", "vuit", "nou", "deu", "onze", "dotze"];

    private static readonly HashSet<string> HourLeads = ["a", "de", "des", "fins", "entre", "i", "cap", "-"];

    // What people write together with a day or an hour, as words.
    private static readonly (string Typed, string[] Words)[] Before =
    [
        ("ales", ["a", "les"]), ("ala", ["a", "la"]),
        .. ((string[])["als", "al", "a", "dels", "del", "de", "d", "els", "el", "les", "la", "lo", "l", "pel", "i", "o", "cada"])
            .Select(word => (word, (string[])[word])),
    ];

    private static readonly Memo<string[]?> Mended = new(Mend);

    private static readonly HashSet<string> Tens = ["vint", "trenta", "quaranta", "cinquanta", "seixanta", "setanta", "vuitanta", "noranta"];

    /// <summary>The tokens with the slips mended.</summary>
    public static IReadOnlyList<Token> Repair(IReadOnlyList<Token> tokens)
    {
        var repaired = new List<Token>(tokens.Count);
        var joined = WithJoinedNumbers(tokens);
        for (var at = 0; at < joined.Count; at++)
        {
            var token = joined[at];
            if (Pieces(joined, at) is { } pieces)
            {
                repaired.AddRange(token with { Text = pieces.Preposition },
                    joined[at + pieces.Count - 1] with { Text = "les", Glued = false });
                at += pieces.Count - 1;
            }
            else if (IsArticleOfHour(joined, at)) repaired.Add(token with { Text = "les" });
            else if (IsAhir(joined, at)) repaired.AddRange(token with { Text = "d" }, token with { Text = "ahir", Glued = false });
            else if (Hour(joined, at) is { } hour) repaired.Add(token with { Text = hour });
            else if (HourAfterD(joined, at) is { } afterD)
                repaired.AddRange(token with { Text = "de" }, token with { Text = afterD, Glued = false });
            else if (IsFromHour(joined, at)) repaired.AddRange(token with { Text = "de" }, token with { Text = "les", Glued = false });
            else if (token.Kind != TokenKind.Word || Mended[token.Text] is not { } words) repaired.Add(token);
            else for (var n = 0; n < words.Length; n++) repaired.Add(token with { Text = words[n], Glued = n == 0 && token.Glued });
        }
        return repaired;
    }

    // "Deles 9", "del es 9", "d eles 9", "al es 11", "alas 11": before an hour, however they are cut.
    private static (string Preposition, int Count)? Pieces(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Word || tokens[at].Text[0] is not ('a' or 'd') || tokens[at].Text.Length > 5) return null;
        var said = "";
        for (var count = 1; count <= 3 && at + count < tokens.Count
            && tokens[at + count - 1] is { Kind: TokenKind.Word, Text.Length: < 6 }; count++)
        {
            said += tokens[at + count - 1].Text;
            if (said.Length > 5) return null;
            if (IsHour(tokens, at + count) && said is "ales" or "alas" or "deles" or "delas" or "dles" or "dlles" or "delles")
                return (said[0] == 'a' ? "a" : "de", count);
        }
        return null;
    }

    // "De ls 11 a le 1": no other word stands there before an hour.
    private static bool IsArticleOfHour(IReadOnlyList<Token> tokens, int at) => tokens[at].Text is "ls" or "le" or "lse" or "lles" or "els"
        && at > 0 && tokens[at - 1].Text is "de" or "a" or "fins" or "des" && IsHour(tokens, at + 1);

    // "Abans dahri", "despús-dair": after that word nothing else is meant.
    private static bool IsAhir(IReadOnlyList<Token> tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Kind: TokenKind.Word, Text: ['d', _, _, _, ..] } token) return false;
        var before = tokens[at - 1].Text == "-" && at > 1 ? at - 2 : at - 1;
        return tokens[before].Text is "abans" or "despus" or "avant" && Typos.Near(token.Text.AsSpan(1), "ahir", 1);
    }

    // "De les dueu a les dotze", "fins a les onxe": an hour in spite of a slip for which it is too short elsewhere.
    private static string? Hour(IReadOnlyList<Token> tokens, int at)
    {
        if (at < 2 || tokens[at - 1].Text is not ("les" or "las") || !HourLeads.Contains(tokens[at - 2].Text)
            || tokens[at] is not { Kind: TokenKind.Word, Text: { Length: > 2 and < 8 } typed } || Forms.ContainsKey(typed)
            || Numbers.Contains(typed) || !MayFollowHour(tokens, at + 1)) return null;
        var near = Hours.Where(hour => (typed[^1] != 's' || hour[^1] == 's') && SlipKinds.Of(typed, hour) < SlipKind.Other)
            .Take(2).ToList();
        return near is [var one] ? one : null;
    }

    // "A les onxe del matí", but "a les seus del consorci".
    private static bool MayFollowHour(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind == TokenKind.Mark) return true;
        if (tokens[at].Text is "a" or "i" or "fins" or "menys" or "en" or "h" or "hores" or "amb" or "per") return true;
        return tokens[at].Text is "de" or "del" && tokens.Skip(at + 1).Take(2).Any(token =>
            token.Text is "mati" or "migdia" or "tarda" or "vespre" or "vesprada");
    }

    // "Dnou a dotze", "ddeu fins a les onze".
    private static string? HourAfterD(IReadOnlyList<Token> tokens, int at) =>
        tokens[at] is { Kind: TokenKind.Word, Text: ['d', .. { Length: > 2 } hour] typed } && Numbers.Contains(hour)
            && !Numbers.Contains(typed)
            && !Real.Contains(typed) && at + 1 < tokens.Count && tokens[at + 1].Text is "a" or "fins" ? hour : null;

    // "Dels 9 a les 11".
    private static bool IsFromHour(IReadOnlyList<Token> tokens, int at) => tokens[at].Text is "dels" && IsHour(tokens, at + 1)
        && at + 3 < tokens.Count && tokens[at + 2].Text is "a" or "fins" or "ales"
        && (tokens[at + 2].Text == "ales" || tokens[at + 3].Text is "les" or "la");

    private static bool IsHour(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && (Numbers.Contains(tokens[at].Text) || tokens[at] is { Kind: TokenKind.Number, Text.Length: < 3 });

    // "Trenta-cinc" is one number and "10-12" an interval: the hyphen of a number goes, so that no rule takes it for "to".
    private static List<Token> WithJoinedNumbers(IReadOnlyList<Token> tokens)
    {
        var kept = new List<Token>(tokens.Count);
        for (var n = 0; n < tokens.Count; n++)
        {
            var joins = tokens[n] is { Text: "-", Glued: true } && n > 0 && n + 1 < tokens.Count && tokens[n + 1].Glued
                && (Tens.Contains(tokens[n - 1].Text) || (tokens[n - 1].Text == "i" && n > 2 && Tens.Contains(tokens[n - 3].Text)));
            if (!joins) kept.Add(tokens[n]);
        }
        return kept;
    }

    private static string[]? Mend(string typed)
    {
        if (typed.Length is < 2 or > 20) return null;
        if (Forms.TryGetValue(typed, out var form)) return form;
        return Real.Contains(typed) ? null : Apart(typed, slips: false) ?? Once(typed) ?? Near(typed) ?? Apart(typed, slips: true);
    }

    // "Duess", "ahirr": a letter typed twice.
    private static string[]? Once(string typed)
    {
        for (var n = 1; n < typed.Length; n++)
        {
            if (typed[n] == typed[n - 1] && typed.Length > 3 && Forms.TryGetValue(typed.Remove(n, 1), out var form)) return form;
        }
        return null;
    }

    private static string[]? Near(string typed)
    {
        if (typed.Length is < 3 or > 12) return null;
        var letters = LettersOf(typed);
        Known? found = null;
        var (best, several) = (int.MaxValue, false);
        foreach (var known in Words)
        {
            if (Math.Abs(known.Word.Length - typed.Length) > 2 || BitOperations.PopCount(known.Letters ^ letters) > 4) continue;
            if (Slips(typed, known) is not { } slips || slips > best) continue;
            several = slips == best && (several || !found!.Common.SequenceEqual(known.Common));
            (best, found) = (slips, known);
        }
        return several ? null : found?.Common;
    }

    // How unlikely the slip is, when the typed word may be the known one; two slips only in a long word that begins well.
    private static int? Slips(string typed, Known known)
    {
        var word = known.Word;
        // Hands change the order of the letters more often than the letters.
        if (Swap(typed, word) is var apart && (apart == 1 || (apart > 1 && typed.Length > 5))) return 1;
        if (typed.Length < 5 || word.Length < 5) return null;
        var most = typed.Length >= 8 && typed.AsSpan(0, 3).SequenceEqual(word.AsSpan(0, 3)) ? 2 : 1;
        return Typos.Distance(typed, word, most) is var slips && slips <= most ? 2 * slips : null;
    }

    // How far from each other are the two letters that changed places; 0 when that is not all that differs.
    private static int Swap(string typed, string word)
    {
        if (typed.Length != word.Length) return 0;
        var (first, last) = (0, word.Length - 1);
        while (first < word.Length && typed[first] == word[first]) first++;
        while (last > first && typed[last] == word[last]) last--;
        if (first >= last || typed[first] != word[last] || typed[last] != word[first]) return 0;
        var (from, between) = (first + 1, last - first - 1);
        return typed.AsSpan(from, between).SequenceEqual(word.AsSpan(from, between)) ? last - first : 0;
    }

    // "Adimarts", "latarda", "docutbre": a small word and a word of time, long enough to be no part of another word.
    private static string[]? Apart(string typed, bool slips)
    {
        foreach (var (before, words) in Before)
        {
            var least = words[^1] == "les" ? 3 : before.Length > 2 ? 4 : 5;
            if (typed.Length - before.Length < least || !typed.StartsWith(before, StringComparison.Ordinal)) continue;
            var rest = typed[before.Length..];
            if (!slips && Forms.TryGetValue(rest, out var form)) return [.. words, .. form];
            if (!slips || rest.Length < 5 || Real.Contains(rest)) continue;
            if (Near(rest) is { } near && near[^1][0] == rest[0]) return [.. words, .. near];
        }
        return slips ? null : Two(typed);
    }

    // "Norantaminuts", "dueshores".
    private static string[]? Two(string typed)
    {
        for (var cut = 4; cut <= typed.Length - 4; cut++)
        {
            if (!Forms.TryGetValue(typed[..cut], out var first)) continue;
            if (Forms.TryGetValue(typed[cut..], out var second)) return [.. first, .. second];
        }
        return null;
    }

    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word) letters |= 1u << (letter & 31);
        return letters;
    }
}
