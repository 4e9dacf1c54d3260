using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Tells the days that somebody offers from those that they take out: what follows "tret de", and what stands in a
/// clause with "no" ("però la setmana del 10 no puc").
/// </summary>
internal static class Clauses
{
    /// <summary>The phrases that say something, each with whether it is taken out.</summary>
    public static IReadOnlyList<(Item Phrase, bool Taken)> Sort(Phrases phrases)
    {
        var sorted = new List<(Item, bool)>();
        var clause = new List<Item>();
        var at = 0;
        foreach (var item in phrases.Items)
        {
            if (Ends(phrases, at, item.Start) || IsRest(phrases, item)) Flush(phrases, clause, sorted);
            clause.Add(item);
            at = item.End;
        }
        Flush(phrases, clause, sorted);
        return sorted;
    }

    private static void Flush(Phrases phrases, List<Item> clause, List<(Item, bool)> sorted)
    {
        var denied = clause.Exists(item => item.Kind == "no");
        var excepted = false;
        Item? takenOut = null;
        foreach (var item in clause)
        {
            // "Tots els dies menys els dimarts al matí": of Tuesday the morning, or the mornings of all the other days?
            if (takenOut is not null && takenOut.End == item.Start && item.Value is DayPart or HourRange) sorted.Add((item with { Kind = "guard", Value = true }, false));
            if (item.Kind == "except") excepted = true;
            // "Llevat del 5 i del 23": each of them.
            if (excepted && item.Value is SeveralDays several)
            {
                sorted.AddRange(several.Each.Select(day => (item with { Kind = "day", Value = day }, true)));
                continue;
            }
            if (item.Kind is "except" or "no" or "nono") continue;
            // "Qualsevol dia menys divendres, al matí": after the day taken out, a time is of the days that are left.
            // "…menys dimecres, durant el mes de maig": that is when, and not what is taken out.
            if (excepted && item.Start > 0 && phrases.Tokens[item.Start - 1].Text is "durant") excepted = false;
            var taken = denied || (excepted && item.Value is Days or Weekdays);
            sorted.Add((item, taken));
            takenOut = taken && !denied ? item : null;
        }
        clause.Clear();
    }

    private static bool IsRest(Phrases phrases, Item item) => (item.Kind == "wds" && phrases.Tokens[item.Start].Text is "la" or "resta")
        || (item.Kind == "wds" && phrases.Tokens[item.Start].Text is "els" && phrases.Tokens[item.Start + 1].Text == "altres");

    private static bool Ends(Phrases phrases, int from, int to)
    {
        for (var n = from; n < to; n++)
        {
            if (phrases.Tokens[n].Text is "." or ";" or "pero" or "encara" or "resta" or "!" or "?") return true;
        }
        return false;
    }
}
