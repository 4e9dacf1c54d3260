using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Sessions;

/// <summary>The date, hours and length of a session, from its time phrases. Contradictory or vague parts are null.</summary>
internal sealed record SessionTimes(DateOnly? Date, TimeOnly? Start, TimeOnly? End, int? Minutes)
{
    private static readonly TimeSpan LongestSession = TimeSpan.FromHours(7);

    /// <summary>Decides the date, the hours and the length, and computes the third from two of them.</summary>
    public static SessionTimes Of(IReadOnlyList<Item> told, IReadOnlyList<Token> tokens, DateTime now)
    {
        var phrases = told.Select(phrase => AsLength(phrase, told, tokens)).ToList();
        var verbs = SessionVerbs.Of(tokens, phrases);
        var (agreed, held) = Parted(phrases, verbs);
        phrases = held;
        var moment = new Moment(now, Lean.Past);
        var (start, end, clear) = Hours(phrases, tokens, verbs);
        // "De 9 a 11 teníem pactat i vam plegar a la una": without another start, it began as agreed.
        if (start is null && end is not null && clear) start = Hours([.. agreed.Where(phrase => !IsLength(phrase))], tokens, verbs).Start;
        var minutes = Length(phrases);
        if (start is { } from && end is { } to)
        {
            var between = (int)(to - from).TotalMinutes;
            // Two lengths that differ: it is not known which one is wrong.
            if (minutes is null && clear && !HasLength(phrases)) minutes = between;
            else if (minutes != between) minutes = null;
        }
        else if (start is { } begin && minutes is { } length)
        {
            var closing = begin.Add(TimeSpan.FromMinutes(length), out var wrapped);
            end = wrapped == 0 && clear ? closing : null;
        }
        else if (end is { } close && minutes is { } long_)
        {
            var opening = close.Add(TimeSpan.FromMinutes(-long_), out var wrapped);
            start = wrapped == 0 && clear ? opening : null;
        }
        return new SessionTimes(Day(phrases, moment), start, end, minutes);
    }

    // "1:45 h d'assessorament amb Berga": a length, unless a word before it marks a clock time or there is another length.
    private static Item AsLength(Item phrase, IReadOnlyList<Item> told, IReadOnlyList<Token> tokens)
    {
        if (phrase.Value is not Clock || told.Any(other => other != phrase && other.Value is Clock or HourRange or Duration)) return phrase;
        var at = phrase.Start;
        if (at > 0 && tokens[at - 1].Text is "a" or "les" or "la" or "de" or "fins" or "-" or "des" or "cap") return phrase;
        if (phrase.End - at < 4 || !int.TryParse(tokens[at].Text, out var hours)
            || !int.TryParse(tokens[at + 2].Text, out var minutes)) return phrase;
        return hours < 5 && tokens[at].Text.Length == 1 && tokens[phrase.End - 1].Text is "h" or "hores" or "hora"
            ? phrase with { Kind = "dur", Value = Duration.OfMinutes(hours * 60 + minutes) }
            : phrase;
    }

    private static DateOnly? Day(IReadOnlyList<Item> phrases, Moment moment)
    {
        DateOnly? day = null;
        var told = phrases.Where(phrase => phrase.Value is Days { Single: true }).Select(phrase => (Days)phrase.Value).ToList();
        // "Ahir 2 h. Dijous que ve en farem 2 més": next to a past day, a future one is about another session.
        var gone = told.Exists(days => days.On(moment) is { } on && on.First <= moment.Today);
        foreach (var phrase in phrases)
        {
            if (phrase.Value is Weekdays) return null;
            if (phrase.Value is not Days { Single: true } days) continue;
            if (gone && days.Weekday is null && days.On(moment) is { } to && to.First > moment.Today) continue;
            if (days.On(moment) is not { } on || (day is { } other && other != on.First)) return null;
            day = on.First;
        }
        return day;
    }

    // "10 h, durada 2 h": of two lengths, the one as long as a working day is the start.
    private static bool IsHour(Item phrase, IReadOnlyList<Item> phrases) =>
        phrase.Value is Duration { Minutes: >= 480 and <= 1200 } amount && amount.Minutes % 60 == 0
        && phrases.Any(other => other.Value is Duration { Minutes: > 0 and < 480 } && other.Kind != "quarters")
            && !phrases.Any(other => other.Value is Clock or HourRange);

    private static bool HasLength(IReadOnlyList<Item> phrases) => phrases.Any(phrase => phrase.Kind is "dur" or "vague");

    private static int? Length(IReadOnlyList<Item> phrases)
    {
        int? minutes = null;
        foreach (var phrase in phrases)
        {
            if (phrase.Value is not Duration { Minutes: > 0 } amount || phrase.Kind == "quarters" || IsHour(phrase, phrases)) continue;
            if (minutes is { } other && other != amount.Minutes) return null;
            minutes = amount.Minutes;
        }
        // No session lasts a working day: "10 h" is then a badly written clock time.
        return minutes is > 0 and < 600 ? minutes : null;
    }

    private static (TimeOnly? Start, TimeOnly? End, bool Clear) Hours(IReadOnlyList<Item> phrases, IReadOnlyList<Token> tokens,
        Dictionary<Item, VerbSense> verbs)
    {
        var part = phrases.Where(phrase => phrase.Value is DayPart or Days { Part: not null })
            .Select(phrase => phrase.Value is DayPart said ? said : ((Days)phrase.Value).Part!.Value).Distinct().ToList();
        HourRange? hours = null;
        Item? before = null;
        var apart = false;
        foreach (var phrase in phrases)
        {
            var next = phrase.Value switch
            {
                HourRange range => range,
                Duration amount when IsHour(phrase, phrases) => new HourRange(Clock.Spoken(amount.Minutes / 60, 0), null),
                Clock clock => verbs[phrase] == VerbSense.Ended ? new HourRange(null, clock) : new HourRange(clock, null),
                _ => null,
            };
            if (next is null || next.Equals(hours)) continue;
            if (hours is null)
            {
                (hours, before) = (next, phrase);
                continue;
            }
            apart = true;
            if (hours is { To: null } && next is { From: null }) hours = hours with { To = next.To };
            else if (hours is { From: null } && next is { To: null }) hours = hours with { From = next.From };
            // "De 10 a 12; bé, de fet fins a la una".
            else if (hours is { From: not null } && next is { From: null } && SessionVerbs.Changes(tokens, before!.End, phrase.Start))
                hours = hours with { To = next.To };
            else return (null, null, false);
        }
        if (hours is null) return (null, null, true);
        if (part is [var only]) hours = hours.Towards(only);
        // "De 9 a quarts d'onze": an inexact end is dropped, and the other one stays.
        var exact = new HourRange(hours.From is { Exists: true } ? hours.From : null, hours.To is { Exists: true } ? hours.To : null);
        // "Vaig sortir a les 8 i vam començar a les 10": hours given apart and far from each other belong to different things.
        if (apart && exact.Resolve() is ({ } begins, { } ends) && ends - begins > LongestSession) return (null, null, false);
        return exact.Resolve() is var (from, to) ? (from, to, exact.Equals(hours)) : (null, null, false);
    }

    // What was agreed gives way to what happened: in "havíem quedat a les 10, però vam començar a les 11" the first does not count.
    private static (List<Item> Agreed, List<Item> Held) Parted(List<Item> phrases, Dictionary<Item, VerbSense> verbs)
    {
        phrases = [.. phrases.Where(phrase => IsLength(phrase) || verbs.GetValueOrDefault(phrase) != VerbSense.Aside)];
        var agreed = phrases.Where(phrase => verbs.GetValueOrDefault(phrase) == VerbSense.Agreed).ToList();
        var gone = agreed.Where(phrase => phrases.Exists(other => !agreed.Contains(other) && IsLength(other) == IsLength(phrase)
            && other.Value is Clock or HourRange or Duration)
            // "Havia de durar dues hores", "de 10 a 12 teníem previst, però vam fer una hora": the planned length need not be the real
            // one.
            || IsLength(phrase) || (phrase.Value is HourRange { From: not null, To: not null }
                && phrases.Exists(other => !agreed.Contains(other) && IsLength(other)))).ToList();
        return (gone, [.. phrases.Except(gone)]);
    }

    private static bool IsLength(Item phrase) => phrase.Value is Duration;
}
