using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Joins a start and an end that are given apart into one interval: "vam començar a les 10 i vam acabar a les 12", "dimarts a les 10,
/// fins a les 12".
/// </summary>
internal static class Bounds
{
    private static readonly string[] Ending = ["acab", "plega", "finalitz", "termin", "marx", "sorti", "final", "fi"];
    private static readonly string[] Beginning = ["comenc", "inici", "arrenc", "entr"];

    /// <summary>The phrases, with each start joined to its end.</summary>
    public static List<Item> Join(IReadOnlyList<Token> tokens, IEnumerable<Item> phrases)
    {
        var joined = new List<Item>();
        var (start, finish) = (-1, -1);
        foreach (var item in phrases)
        {
            var end = item.Value switch
            {
                HourRange { From: null, To: { } to } => to,
                Clock clock when IsEnd(tokens, item.Start) => clock,
                _ => (Clock?)null,
            };
            if (start >= 0 && end is { } last)
            {
                var from = joined[start].Value is Clock clock ? clock : ((HourRange)joined[start].Value).From!.Value;
                joined[start] = joined[start] with { Kind = "hours", Value = new HourRange(from, last) };
                start = -1;
                continue;
            }
            // "Vam acabar a les 12, havíem començat a les 10."
            if (finish >= 0 && item.Value is Clock began && IsTold(tokens, item.Start, Beginning))
            {
                var to = joined[finish].Value is Clock ended ? ended : ((HourRange)joined[finish].Value).To!.Value;
                joined[finish] = joined[finish] with { Kind = "hours", Value = new HourRange(began, to) };
                finish = -1;
                continue;
            }
            if (end is not null) finish = joined.Count;
            if (end is null && item.Value is Clock or HourRange { From: not null, To: null }) start = joined.Count;
            // A new day has its own hours.
            else if (item.Value is HourRange or Clock or Days or Weekdays) start = -1;
            joined.Add(item);
        }
        return joined;
    }

    private static bool IsEnd(IReadOnlyList<Token> tokens, int at) => IsTold(tokens, at, Ending);

    // "Vam acabar a les 12": the verb comes before the time, in the same part of the sentence.
    private static bool IsTold(IReadOnlyList<Token> tokens, int at, string[] verbs)
    {
        for (var n = at - 1; n >= 0 && n >= at - 4 && (tokens[n].Kind == TokenKind.Word || tokens[n].Text == ":"); n--)
        {
            var word = tokens[n].Text;
            if (Array.Exists(verbs, stem => stem.Length > 2 ? word.StartsWith(stem, StringComparison.Ordinal) : word == stem)) return true;
            if (word is "i" or "pero" || Beginning.Any(stem => word.StartsWith(stem, StringComparison.Ordinal))) return false;
        }
        return false;
    }
}
