using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Finds the parts of a message that give a reason and not an answer: "demà passat, que demà tinc judicis", "de 8 a 11, abans que
/// obrim", "els matins estic al registre, o sigui que només tardes". A time in a reason does not count when the rest of the message
/// gives one of the same sort.
/// </summary>
internal static class Reasons
{
    // These start a reason, up to the end of the sentence or the next pause; "que" only after a comma.
    private static readonly PhraseList Openings = new("time-reasons");

    // Not reasons: "dijous, que és el 12" repeats the day, "dimecres, que ve bé" accepts it.
    private static readonly HashSet<string> AfterQue = ["es", "era", "cau", "queia", "sera", "seria", "ve", "be", "viene", "va", "puc",
        "podem", "sigui", "siga"];

    // "Després de dinar", "després que", "la resta de l'any": these words continue a time phrase.
    private static readonly HashSet<string> OfTime = ["de", "d", "del", "dels", "que", "i", "o"];

    // Conditions that another person is available: "si el mentor pot".
    private static readonly HashSet<string> OfLeave =
        ["pot", "poden", "podeu", "permet", "permeten", "vol", "volen", "voleu", "accepta", "accepten", "lliure", "lliures", "disponible",
            "disponibles", "acord"];

    /// <summary>The reasons in a message, as the index of the first token and of the token after the last.</summary>
    public static IReadOnlyList<(int Start, int End)> In(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items)
    {
        List<(int, int)>? reasons = null;
        var sentence = 0;
        foreach (var (meaning, start, end) in Openings.Find(tokens))
        {
            for (var at = sentence; at < start; at++) if (IsStop(tokens[at])) sentence = at + 1;
            switch (meaning)
            {
                case "that" when start > 0 && tokens[start - 1].Text == ","
                    && !(end < tokens.Count && AfterQue.Contains(tokens[end].Text)):
                case "because":
                    (reasons ??= []).Add((start, EndOf(tokens, items, end)));
                    break;
                case "else" or "others" when start > 0 && IsPause(tokens[start - 1])
                    && EndOfElse(tokens, items, start, end, denied: meaning is "others") is { } over:
                    (reasons ??= []).Add((start, over));
                    break;
                case "if" when start > sentence && EndOf(tokens, items, end) is var last && IsLeave(tokens, items, start, last):
                    (reasons ??= []).Add((start, last));
                    break;
                case "therefore" when start > sentence: (reasons ??= []).Add((sentence, start)); break;
            }
        }
        return reasons ?? [];
    }

    /// <summary>
    /// The phrases without those that only a reason gives: phrases of a sort (see <paramref name="sort"/>) that also occurs outside of
    /// it, and vague ones.
    /// </summary>
    public static List<Item> LeaveOut(IReadOnlyList<(int Start, int End)> reasons, IReadOnlyList<Item> items, Func<Item, string?> sort)
    {
        // "Els dimarts tinc classe, així que la resta de tardes": the days of the reason are needed to know the rest.
        if (items.Any(item => item.Value is Weekdays { Rest: true } && !IsIn(reasons, item.Start))) return [.. items];
        var outside = items.Where(item => !IsIn(reasons, item.Start)).Select(sort).OfType<string>().ToHashSet();
        return [.. items.Where(item => !IsIn(reasons, item.Start)
            || !(sort(item) is { } told ? outside.Contains(told) : outside.Count > 0 && item.Kind != "no"))];
    }

    /// <summary>Whether a token is in one of the reasons.</summary>
    public static bool IsIn(IReadOnlyList<(int Start, int End)> reasons, int at)
    {
        foreach (var (start, end) in reasons) if (start <= at && at < end) return true;
        return false;
    }

    // "Dijous a les 10, si el mentor pot", "si la regidora ho permet": the availability of others is implied, so these change nothing;
    // "si plou" does.
    private static bool IsLeave(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, int start, int end) =>
        start + 1 < end && tokens[start + 1].Text != "no" && items.Any(item => item.End <= start)
        && !items.Any(item => start <= item.Start && item.Start < end && item.Kind != "guard")
        && tokens.Skip(start).Take(end - start).Any(token => OfLeave.Contains(token.Text));

    // "Que dilluns, dimarts i dijous tinc metge": a comma in a list of days does not end the reason.
    private static int EndOf(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, int from)
    {
        var at = from;
        while (at < tokens.Count && !IsStop(tokens[at]) && tokens[at].Text is not ")" && !IsColon(tokens, at)
            && (tokens[at].Text != "," || IsOfList(items, at))) at++;
        return at;
    }

    // "De 4 a 6 no, que van arribar tard: de 5 a 6"; in "10:30" no blank follows.
    private static bool IsColon(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text == ":" && at + 1 < tokens.Count && !tokens[at + 1].Glued;

    // "De 9 a 11, després obrim", "dimarts al matí, la resta de dies no hi soc" say what they do at another time; "després dimarts",
    // "la resta de dies també" offer it.
    private static int? EndOfElse(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, int start, int after, bool denied)
    {
        if (after < tokens.Count && OfTime.Contains(tokens[after].Text)) return null;
        var end = EndOf(tokens, items, after);
        var last = items.FirstOrDefault(item => item.Start > after && item.Start < end && item.Start > 0
            && tokens[item.Start - 1].Text == "i" && IsDay(item));
        if (last is not null) end = last.Start - 1;
        var tells = denied || items.Any(item => start <= item.Start && item.Start < end && item.Value is not (true or "opens"));
        return !tells || Scopes.Deny(tokens, start, end) ? end : null;
    }

    private static bool IsPause(Token token) => token.Kind == TokenKind.Mark || token.Text is "i" or "pero" or "que" or "perque";

    private static bool IsOfList(IReadOnlyList<Item> items, int comma) =>
        items.Any(item => item.End == comma && IsDay(item))
        && items.Any(item => item.Start == comma + 1 && IsDay(item));

    private static bool IsDay(Item item) => item.Value is Days or Weekdays;

    private static bool IsStop(Token token) => token.Text is "." or ";" or "!" or "?" or "pero" or "sino";
}
