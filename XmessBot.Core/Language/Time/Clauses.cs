using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Separates the days that a person offers from those that they exclude: what follows "tret de", and what is in a clause with "no"
/// ("però la setmana del 10 no puc").
/// </summary>
internal static class Clauses
{
    /// <summary>The phrases with a meaning, each with whether it is excluded.</summary>
    public static IReadOnlyList<(Item Phrase, bool Taken)> Sort(Phrases phrases, Moment moment)
    {
        var sorted = new List<(Item, bool)>();
        var (clause, excepted, onlyThose) = (0, false, false);
        Item? takenOut = null;
        var afterExcept = -1;
        foreach (var item in phrases.Items)
        {
            if (item.Kind is "no" or "nono") continue;
            // "L'oficina obre de 8 a 3, és l'horari que us podem oferir": the opening hours are what they offer.
            if (item.Value is "opens" && phrases.Scopes.OffersAll) continue;
            var next = phrases.Scopes.ClauseOf(item);
            if (next != clause) (clause, excepted, onlyThose, takenOut) = (next, false, false, null);
            if (item.Kind is "except")
            {
                // "No puc cap dia, excepte els dimarts": exceptions to none are included.
                onlyThose = phrases.Scopes.Of(item) == PhraseStanding.Denied && !sorted.Exists(each => each.Item2);
                excepted = !onlyThose;
                afterExcept = excepted ? item.End : -1;
                continue;
            }
            // Ambiguous: "tots els dies menys els dimarts al matí" excludes Tuesday mornings, or offers the mornings of the other
            // days. In "…menys dilluns, que és de 10 a 11" the hours belong to the excluded day.
            if (takenOut is not null && (item.Value is DayPart or HourRange) && IsOf(phrases, takenOut, item))
                sorted.Add((item with { Kind = "guard", Value = true }, false));
            // "A l'hora que vulgueu menys de 12 a 1": the rest of a day is not one time range.
            if (item.Start == afterExcept && item.Value is (DayPart or HourRange))
                sorted.Add((item with { Kind = "guard", Value = true }, false));
            // "Qualsevol dia menys divendres, al matí": a time after the excluded day applies to the remaining days. "…menys dimecres,
            // durant el mes de maig": the period is not excluded.
            if (excepted && item.Start > 0 && phrases.Tokens[item.Start - 1].Text is "durant") excepted = false;
            // "Exceptuant els divendres, a partir de les 9 qualsevol dia": "qualsevol dia" cannot be excluded.
            if (excepted && item.Value is Weekdays { Count: > 4 }) excepted = false;
            var denied = !onlyThose && phrases.Denied.Contains(item);
            // "El 7 i el 8" are an interval; when excluded, days that are not consecutive are excluded one by one ("llevat del 5 i del
            // 23").
            if (item.Value is SeveralDays several)
            {
                Days[] each = (excepted || denied) && several.InARow.On(moment) is null ? [.. several.Each] : [several.InARow];
                sorted.AddRange(each.Select(days => (item with { Kind = "days", Value = days }, excepted || denied)));
                continue;
            }
            var taken = denied || (excepted && item.Value is Days or Weekdays);
            sorted.Add((item, taken));
            takenOut = taken && !denied ? item : null;
        }
        return sorted;
    }

    private static bool IsOf(Phrases phrases, Item day, Item time) =>
        phrases.Tokens.Skip(day.End).Take(time.Start - day.End).All(token => token.Text is "que" or "es" or "nomes");
}
