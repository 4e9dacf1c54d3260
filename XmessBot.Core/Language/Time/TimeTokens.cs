using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Converts words of time to the forms that the time grammar uses, and repairs small words around an hour where only an hour fits:
/// "deles 9", "a les onxe", "abans dahri". Typos in single words are repaired earlier (<see cref="Slips"/>).
/// </summary>
internal static class TimeTokens
{
    private static readonly Dictionary<string, string[]> Forms =
        WordLists.Pairs("time-forms").ToDictionary(pair => pair.Word, pair => pair.Meaning.Split(' '));

    private static readonly HashSet<string> Numbers = [.. WordLists.Pairs("numbers").Select(pair => pair.Word)];

    private static readonly string[] Hours =
        ["dues", "tres", "quatre", "cinc", "sis", "set", "vuit", "nou", "deu", "onze", "dotze"];

    private static readonly HashSet<string> HourLeads = ["a", "de", "des", "fins", "entre", "i", "cap", "-"];

    private static readonly HashSet<string> Tens =
        ["vint", "trenta", "quaranta", "cinquanta", "seixanta", "setanta", "vuitanta", "noranta"];

    /// <summary>The word of time that an abbreviation stands for ("dvs"), or null.</summary>
    public static string? FormOf(string typed) => Forms.TryGetValue(typed, out var form) && form is [var one] ? one : null;

    /// <summary>The tokens in those forms.</summary>
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
            else if (token.Kind != TokenKind.Word || !Forms.TryGetValue(token.Text, out var words)) repaired.Add(token);
            else for (var n = 0; n < words.Length; n++) repaired.Add(token with { Text = words[n], Glued = n == 0 && token.Glued });
        }
        return repaired;
    }

    // Before an hour, however the words are split: "deles 9", "del es 9", "d eles 9", "al es 11", "alas 11".
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

    // "De ls 11 a le 1": before an hour, these can only be articles.
    private static bool IsArticleOfHour(IReadOnlyList<Token> tokens, int at) => tokens[at].Text is "ls" or "le" or "lse" or "lles" or "els"
        && at > 0 && tokens[at - 1].Text is "de" or "a" or "fins" or "des" && IsHour(tokens, at + 1);

    // "Abans dahri", "despús-dair": after "abans" or "despús" nothing else fits.
    private static bool IsAhir(IReadOnlyList<Token> tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Kind: TokenKind.Word, Text: ['d', _, _, _, ..] } token) return false;
        var before = tokens[at - 1].Text == "-" && at > 1 ? at - 2 : at - 1;
        return tokens[before].Text is "abans" or "despus" or "avant" && Typos.Near(token.Text.AsSpan(1), "ahir", 1);
    }

    // "De les dueu a les dotze", "fins a les onxe": an hour with a typo, in a word too short to repair elsewhere.
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
            && !Numbers.Contains(typed) && at + 1 < tokens.Count && tokens[at + 1].Text is "a" or "fins" ? hour : null;

    // "Dels 9 a les 11".
    private static bool IsFromHour(IReadOnlyList<Token> tokens, int at) => tokens[at].Text is "dels" && IsHour(tokens, at + 1)
        && at + 3 < tokens.Count && tokens[at + 2].Text is "a" or "fins" or "ales"
        && (tokens[at + 2].Text == "ales" || tokens[at + 3].Text is "les" or "la");

    private static bool IsHour(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && (Numbers.Contains(tokens[at].Text) || tokens[at] is { Kind: TokenKind.Number, Text.Length: < 3 });

    // "Trenta-cinc" is one number and "10-12" an interval: removes the hyphen inside a number, so that no rule reads it as "to".
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
}
