using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Rules;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Reads the one date, time, interval, duration or weekly pattern in a text. Contradictory, impossible or vague texts have no value,
/// and neither have texts with two different values.
/// </summary>
public static class DateReader
{
    /// <summary>The value; null when there is none or it is inexact.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="now">The current civil time in Madrid.</param>
    /// <param name="lean">Whether an incomplete date lies in the past or the future.</param>
    public static TimeValue? Read(string text, DateTime now, Lean lean) => Read(new Utterance(text, now), lean);

    /// <inheritdoc cref="Read(string, DateTime, Lean)"/>
    public static TimeValue? Read(Utterance said, Lean lean)
    {
        var (phrases, now) = (said.Times, said.Now);
        var moment = new Moment(now, lean);
        var sorted = Clauses.Sort(phrases, moment);
        // "Migdia" alone is noon; with anything else it is a part of the day.
        if (phrases.Items is [{ Value: DayPart.Midday }] && phrases.Tokens.Count <= 2
            && phrases.Tokens[0].Text is not ("al" or "els" or "als")) return new ClockValue(new TimeOnly(12, 0));
        if (sorted.Any(each => each.Phrase.Kind is "guard")) return null;
        if (OthersDays.In(phrases) is not { } others) return null;
        sorted = OfOneWeek([.. sorted.Where(each => !others.Contains(each.Phrase))], moment);
        var told = sorted.Where(each => !each.Taken).Select(each => each.Phrase).ToList();
        if (Framed(told, moment) is { } frame) told.Remove(frame);
        if ((InARow(phrases.Tokens, told, moment) ?? OneByOne(phrases.Tokens, told, moment)) is { } row)
            return new DaysValue(row.First, row.Last, []);
        if (IsWeekly(told, sorted.Count > told.Count, lean))
            return new WeeklyReader(moment, datesToo: false).Read(sorted) is { } pattern ? new WeeklyValue(pattern) : null;

        if (phrases.Items is [{ Kind: "now" } only] && only.End - only.Start == phrases.Tokens.Count) return new InstantValue(now);
        var parts = Parts.Of(Bounds.Join(phrases.Tokens, told));
        if (parts is null) return null;
        if (lean == Lean.Past && parts.Day is { Loose: true }) return null;
        var except = new List<DayInterval>();
        foreach (var (phrase, _) in sorted.Where(each => each.Taken))
        {
            // "La setmana del 19 menys dilluns i dijous".
            if (phrase.Value is Weekdays set && parts.Day is { Weekly: true } week && MondayOf(week, moment) is { } monday)
            {
                except.AddRange(set.Days.Select(day => monday.AddDays(Moment.Iso(day) - 1)).Select(day => new DayInterval(day, day)));
                continue;
            }
            if (phrase.Value is not Days taken
                || Exceptions.Of(taken, moment, parts.Day is { Single: false } whole ? whole.On(moment) : null) is not { } on) return null;
            except.Add(on);
        }
        return parts.Value(moment, except, alone: phrases.Tokens.Count);
    }

    // "Dijous al matí o divendres, de la setmana vinent": the week is of both.
    private static List<(Item Phrase, bool Taken)> OfOneWeek(List<(Item Phrase, bool Taken)> sorted, Moment moment)
    {
        if (moment.Lean == Lean.Past) return sorted;
        if (sorted.FindAll(each => each.Phrase.Value is Days { Week: not null }) is not [var told]) return sorted;
        var day = (Days)told.Phrase.Value;
        if (day.On(moment) is not { } on) return sorted;
        if (!sorted.Exists(each => !each.Taken && each.Phrase.Value is Days { Weekday: { } other }
            && other != on.First.DayOfWeek)) return sorted;
        var at = sorted.IndexOf(told);
        sorted[at] = (told.Phrase with { Value = WeekdayRules.Bare(Moment.Iso(on.First.DayOfWeek)) }, told.Taken);
        sorted.Insert(at + 1, (told.Phrase with { Kind = "days", Value = day.Week! }, false));
        return sorted;
    }

    // "El 21 de desembre, just abans de Nadal": the day stays, the rest only describes it.
    private static Item? Framed(List<Item> told, Moment moment)
    {
        if (told.FindAll(item => item.Value is Days) is not [{ Value: Days { Single: true, Weekday: null } day },
            { Value: Days frame } open])
            return null;
        if (!(frame.OpenStart || frame.OpenEnd) || day.On(moment) is not { } on || frame.On(moment) is not { } span) return null;
        return span.First <= on.First && on.Last <= span.Last ? open : null;
    }

    // "Dilluns i dimarts d'aquesta setmana", and in the past also without the week: calendar days, not weekly ones.
    private static DayInterval? InARow(IReadOnlyList<Token> tokens, List<Item> told, Moment moment)
    {
        var said = told.Where(item => item.Kind is not "nono").Select(item => item.Value).ToList();
        if (said.Find(value => value is Weekdays) is not Weekdays { Every: false, Rest: false, Count: > 1, InARow: var (first, last) })
            return null;
        // "Dilluns o dimarts": one of the two, and no days on end.
        if (told.Exists(item => item.Value is Weekdays && tokens.Take(item.End).Skip(item.Start).Any(token => token.Text == "o")))
            return null;
        var week = said switch
        {
            [Weekdays, Days { Weekly: true } after] => MondayOf(after, moment),
            [Days { Weekly: true } before, Weekdays] => MondayOf(before, moment),
            [Weekdays] when moment.Lean == Lean.Past => moment.Monday.AddDays(moment.Monday.AddDays(last - 1) < moment.Today ? 0 : -7),
            _ => null,
        };
        return week is { } monday ? new DayInterval(monday.AddDays(first - 1), monday.AddDays(last - 1)) : null;
    }

    private static DateOnly? MondayOf(Days week, Moment moment) => week.On(moment) is { } days
        && days.First.DayOfWeek == DayOfWeek.Monday && days.Last == days.First.AddDays(6) ? days.First : null;

    // "Dilluns 1 i dimarts 2 de març", "demà, demà passat i dissabte": the last day gives the month or week of the others.
    private static DayInterval? OneByOne(IReadOnlyList<Token> tokens, List<Item> told, Moment moment)
    {
        if (told.Count < 2 || !told.TrueForAll(item => item.Value is Days { Single: true, Weekday: null })) return null;
        var between = Enumerable.Range(1, told.Count - 1).SelectMany(n => tokens.Take(told[n].Start).Skip(told[n - 1].End));
        if (between.Any(token => token.Text is not ("," or "i" or "y" or "el" or "l" or "dia" or "tambe"))) return null;
        if (((Days)told[^1].Value).On(moment)?.First is not { } last) return null;
        var around = new Moment(last.ToDateTime(default), Lean.Past);
        var days = told.Select(item => (Days)item.Value).Select(day => day.On(day.Detail == 2 ? moment : around)?.First).Order().ToList();
        var follow = Enumerable.Range(1, days.Count - 1).All(n => days[n] is { } day && days[n - 1]?.AddDays(1) == day);
        return follow ? new DayInterval(days[0]!.Value, days[^1]!.Value) : null;
    }

    // A single weekday is a date; with "every", with other weekdays, or with a part of the day in the future, it repeats.
    private static bool IsWeekly(List<Item> said, bool excepted, Lean lean)
    {
        var sets = said.Where(item => item.Value is Weekdays).Select(item => (Weekdays)item.Value).ToList();
        if (sets.Exists(set => set.Every || (set.Count > 1 && lean != Lean.Past)))
            return !said.Exists(item => item.Value is Days { Single: true, Weekday: null });
        if (lean == Lean.Past) return false;
        var parts = said.Exists(item => item.Kind is "parts" or "everypart" or "allday");
        var weekdays = said.Count(item => item.Value is Days { Weekday: not null });
        if (said.Exists(item => item.Value is Days { Single: true, Weekday: null } or Clock)) return false;
        var repeats = excepted || said.Exists(item => item.Kind is "every") || said.Count(item => item.Value is HourRange) > 1;
        if (weekdays > 1 || (weekdays == 1 && repeats)) return true;
        var within = said.Exists(item => item.Value is Days { Single: false });
        return parts ? lean == Lean.Future || excepted || within : within && said.Exists(item => item.Value is HourRange);
    }
}
