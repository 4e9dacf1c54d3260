using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Language.Time.Values;
using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Sessions;

/// <summary>
/// Reads a mentor's message ("Ahir 2 hores amb Berga sobre clàusules socials, per Zoom") as one session, or as several when it tells
/// several.
/// </summary>
public static class SessionReader
{
    // The maximum distance, in tokens, from "totes dues" to a value that applies to both.
    private const int ReachOfAll = 7;

    private static readonly HashSet<string> Each = ["cada", "cadascun", "cadascuna", "ambdos", "ambdues", "respectivament"];

    /// <summary>The session that the message tells; parts that are missing or inexact are null.</summary>
    /// <param name="text">The message.</param>
    /// <param name="now">The current civil time in Madrid; sessions lie before it.</param>
    /// <param name="own">The official name of the mentor's own municipality, which cannot receive their sessions.</param>
    public static SessionReading Read(string text, DateTime now, string? own = null) => Read(new Utterance(text, now), own);

    /// <inheritdoc cref="Read(string, DateTime, string?)"/>
    public static SessionReading Read(Utterance said, string? own = null)
    {
        var (message, now) = (SessionMessage.Read(said, own), said.Now);
        var groups = SessionGroups.Of(message);
        if (groups.Count < 2) return EachDay(message, One(message, message.Times, message.Places, 0, message.Tokens.Count, now), now);
        var shared = Shared(message, groups, now);
        // "Amb Gelida: el 4 de 10 a 12 i l'11 de 10 a 11", "dilluns 2 h i dimarts 1 h amb Berga": the only council applies to all.
        var only = groups.Where(group => group.Places.Count > 0).ToList() is [var one] ? Place(one.Places) : null;
        var read = new List<SessionReading>();
        foreach (var group in groups)
        {
            var told = One(message, group.Times, group.Places, group.Start, group.End, now);
            // "Ahir 2 hores amb Berga i 1 amb Olot": a value given once, in the first session, applies to all.
            if (read.Count > 0) told = told with { Date = group.HasDay ? told.Date : read[^1].Date,
                Service = told.Service ?? read[0].Service };
            read.Add(told with
            {
                Date = told.Date ?? shared.Date,
                Municipality = told.Municipality ?? only,
                Modality = told.Modality ?? shared.Modality,
                Service = told.Service ?? shared.Service,
                Topic = told.Topic ?? shared.Topic,
            });
        }
        return read[0] with { More = read[1..] };
    }

    // One session per day: "dilluns i dimecres, 2 h cada dia", "de 10 a 12". A length without "each" may be the total.
    private static SessionReading EachDay(SessionMessage message, SessionReading one, DateTime now)
    {
        if (one.Date is not null || one.Minutes is null || !IsOfEach(message)) return one;
        // "Dilluns o dimarts": it is not known which.
        if (message.Times.Any(item => item.Value is Weekdays
            && message.Tokens.Skip(item.Start).Take(item.End - item.Start).Any(token => token.Text is "o" or "u"))) return one;
        if (!AreListed(message)) return one;
        var moment = new Moment(now, Lean.Past);
        var days = message.Times.SelectMany(item => item.Value switch
        {
            Days { Single: true } day => [day.On(moment)?.First],
            SeveralDays several => several.Each.Select(day => day.On(moment)?.First),
            Weekdays set when set != Weekdays.Working =>
            set.Days.Select(weekday => (DateReader.Read(DaySpeaker.Say(weekday), now, Lean.Past) as DateValue)?.Day),
            _ => Enumerable.Empty<DateOnly?>(),
        }).Distinct().ToList();
        if (days.Count < 2 || days.Contains(null)) return one;
        var read = days.Select(day => one with { Date = day }).OrderBy(reading => reading.Date).ToList();
        return read[0] with { More = read[1..] };
    }

    // "Dilluns, dimecres i dijous". Two days that are apart may be the planned day, or the day of writing, and the session's.
    private static bool AreListed(SessionMessage message)
    {
        var days = message.Times.Where(item => item.Value is Days or SeveralDays or Weekdays { Count: < 5 }).ToList();
        return days.Zip(days.Skip(1)).All(pair => Enumerable.Range(pair.First.End, pair.Second.Start - pair.First.End)
            .All(at => message.Tokens[at].Text is "," or "i" or "el" or "l" or "la" or "dia" or "tambe" or "+" or "/" or "&"));
    }

    private static bool IsOfEach(SessionMessage message) =>
        message.Tokens.Any(token => Each.Contains(token.Text))
            || Enumerable.Range(1, message.Tokens.Count - 1)
            .Any(at => message.Tokens[at].Text is "de" or "d" && message.Tokens[at - 1].Text is "totes" or "tots")
        || message.Times.Any(item => item.Value is HourRange { From: not null, To: not null });

    // Values that apply to all sessions: "per Zoom: dilluns 2 h amb Berga i dimarts…", "…totes dues per Zoom, sobre el pla", "…tot
    // plegat ahir".
    private static (DateOnly? Date, Modality? Modality, Service? Service, string? Topic) Shared(SessionMessage message,
        IReadOnlyList<SessionGroup> groups, DateTime now)
    {
        var tokens = message.Tokens;
        // "Amb Ulldecona, a distància: dia 4…": the only council too may come before the first session.
        var places = groups.Skip(1).Any(group => group.Places.Count > 0) ? groups[0].Places.Select(place => place.Start) : [];
        // "Ahir, presencial, mentoria: 1 h amb Valls i 2 h amb Reus": a day for all comes before the first session.
        var days = groups.Skip(1).Any(group => group.HasDay);
        var begins = groups[0].Times.Where(item => item.Value is not Days day || (days && day.Single)).Select(item => item.Start)
            .Concat(places).DefaultIfEmpty(0).Min();
        var before = ModalityReader.Read([.. tokens.Take(begins)]);
        var last = groups[^1].Times.Where(item => item.Value is not Days).Max(item => item.End);
        var all = Enumerable.Range(0, tokens.Count).Where(n => IsAll(tokens, n) && TellsOfAll(message, n)).ToList();
        if (all.Count == 0) return (null, before, null, null);
        var date = all[^1] >= last && !groups.SkipLast(1).Any(group => group.HasDay)
            ? SessionTimes.Of([.. message.Times.Where(item => item.Start >= all[^1])], tokens, now).Date : null;
        return (date, before ?? all.Select(at => ModalityReader.Read(SaidOfAll(message, at))).FirstOrDefault(each => each is not null),
            all.Select(at => ServiceReader.Read(SaidOfAll(message, at))).FirstOrDefault(each => each is not null),
            all[^1] >= last ? SessionTopic.Of(message, all[^1], tokens.Count) : null);
    }

    private static bool TellsOfAll(SessionMessage message, int at) =>
        SaidOfAll(message, at) is var said && (ModalityReader.Read(said) is not null || ServiceReader.Read(said) is not null)
            || message.Times.Any(item => item.Value is Days { Single: true } && item.Start > at && item.Start <= at + 3);

    // "…, mentoria en tots dos casos", "… totes dues d'assessorament i en línia": back to the previous pause or other value.
    private static IReadOnlyList<Token> SaidOfAll(SessionMessage message, int at)
    {
        var from = at;
        while (from > 0 && message.Tokens[from - 1].Kind != TokenKind.Mark
            && !message.Times.Any(item => item.Start < from && from <= item.End)
            && !message.Places.Any(place => place.Start < from && from <= place.End)) from--;
        var to = at + 1;
        while (to < message.Tokens.Count && to < at + ReachOfAll && message.Tokens[to].Text is not ("." or ";")) to++;
        return [.. message.Tokens.Skip(from).Take(to - from)];
    }

    private static bool IsAll(IReadOnlyList<Token> tokens, int n) =>
        tokens[n].Text is "tot" or "totes" or "tots" or "ambdues" or "ambdos" or "sempre"
        || (tokens[n].Text is "dos" or "tres" or "quatre" && n > 0 && tokens[n - 1].Text is "les" or "els"
            && !(n > 1 && tokens[n - 2].Text is "a" or "de" or "fins" or "des" or "cap"));

    private static SessionReading One(SessionMessage message, IReadOnlyList<Item> times, IReadOnlyList<SessionPlace> places, int start,
        int end, DateTime now)
    {
        var tokens = start == 0 && end == message.Tokens.Count ? message.Tokens : [.. message.Tokens.Skip(start).Take(end - start)];
        var when = SessionTimes.Of(times, message.Tokens, now);
        var today = when.Date is null && !times.Any(item => item.Value is Days or SeveralDays or Weekdays)
            && SessionVerbs.JustEnded(tokens, [.. times.Select(item => item with { Start = item.Start - start, End = item.End - start })]);
        return new SessionReading(today ? DateOnly.FromDateTime(now) : when.Date, when.Start, when.End, when.Minutes, Place(places),
            ModalityReader.Read(tokens), ServiceReader.Read(tokens),
            SessionTopic.Of(message, start, end));
    }

    private static Municipality? Place(IReadOnlyList<SessionPlace> places)
    {
        if (places.Count == 0) return null;
        var closest = places.Max(place => place.Closeness);
        if (closest == 0) return null;
        var best = places.Where(place => place.Closeness == closest).ToList();
        if (best.Exists(place => place.Candidates.Count != 1)) return null;
        var distinct = best.Select(place => place.Candidates[0]).Distinct().ToList();
        return distinct.Count == 1 ? distinct[0] : null;
    }
}
