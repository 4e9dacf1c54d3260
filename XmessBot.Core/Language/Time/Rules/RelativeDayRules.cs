using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>Days relative to today: yesterday, in three days, a fortnight ago.</summary>
internal static class RelativeDayRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All => [.. Around, .. Amounts, .. Checked, .. Several, .. Instants];

    private static IEnumerable<PhraseRule> Around =>
    [
        new("today", "near", "avui", _ => FromToday(0), "avui = 2020-05-06", "hui = 2020-05-06"),
        new("this very day", "near", "avui mateix", _ => FromToday(0), "avui mateix = 2020-05-06"),
        new("yesterday", "near", "ahir", _ => FromToday(-1), "ahir = 2020-05-05"),
        new("last night", "near", "anit|anits", _ => FromToday(-1) with { Part = DayPart.Night }, "anit = 2020-05-05"),
        new("the day before yesterday", "near", "abans|antes -? d|de|del? -? ahir", _ => FromToday(-2), "abans-d'ahir = 2020-05-04",
            "abans d'ahir = 2020-05-04"),
        new("the day before yesterday, in the west", "near", "despus|avant -? d|de? -? ahir", _ => FromToday(-2),
            "despús-ahir = 2020-05-04", "despús d'ahir = 2020-05-04"),
        new("three days ago by name", "near", "abans -? d|de? -? abans -? d|de? -? ahir", _ => FromToday(-3),
            "abans d'abans d'ahir = 2020-05-03"),
        new("tomorrow", "near", "dema", _ => FromToday(1), "demà = 2020-05-07"),
        new("tomorrow in Spanish", "near", "manana -glued", _ => FromToday(1), "mañana = 2020-05-07"),
        new("the day after tomorrow", "near", "dema|manana -? passat", _ => FromToday(2), "demà passat = 2020-05-08",
            "demà-passat = 2020-05-08"),
        new("the day after tomorrow, the other way round", "near", "passat dema|manana", _ => FromToday(2), "passat demà = 2020-05-08"),
        new("the day after tomorrow, in the west", "near", "despus -? dema", _ => FromToday(2), "despús-demà = 2020-05-08"),
        new("in three days by name", "near", "dema passat l? altre", _ => FromToday(3), "demà passat l'altre = 2020-05-09"),
        new("this part of today", "day", "#this mateix? <part>",
            m => FromToday(0) with { Said = $"part {m.Number(0)} of today", Part = (DayPart)m.Number(0) }, "aquesta tarda = 2020-05-06",
            "este matí = 2020-05-06", "eixa vesprada = 2020-05-06"),
    ];

    private static IEnumerable<PhraseRule> Amounts =>
    [
        new("so much ago", "near", "ara|avui? fa ja? <span> avui?", m => Ago(m.Get<Duration>(0), -1), "fa tres dies = 2020-05-03",
            "fa dues setmanes = 2020-04-22", "fa tres mesos = 2020-02-06", "fa dues setmanes avui = 2020-04-22"),
        new("so much back", "near", "<span> enrere|enrera|arrere|arrera", m => Ago(m.Get<Duration>(0), -1),
            "tres dies enrere = 2020-05-03"),
        new("in so much", "near", "d|de aqui a|en? <span>", m => Ago(m.Get<Duration>(0), 1), "d'aquí a quinze dies = 2020-05-21",
            "d'aquí tres dies = 2020-05-09"),
        new("within so much", "near", "dins|dintre|dentro|en d|de? <span> -vague", m => Ago(m.Get<Duration>(0), 1),
            "en una setmana = 2020-05-13", "dins de 7 dies = 2020-05-13"),
        new("today week", "near", "d|de? avui en vuit", _ => FromToday(7), "d'avui en vuit = 2020-05-13"),
        new("today fortnight", "near", "d|de? avui en quinze", _ => FromToday(14), "d'avui en quinze = 2020-05-20"),
        new("so much from today", "near", "d|de avui en <span>", m => Ago(m.Get<Duration>(0), 1), "d'avui en una setmana = 2020-05-13"),
        new("tomorrow week", "near", "de|d? dema en vuit", _ => FromToday(8), "de demà en vuit = 2020-05-14"),
    ];

    private static IEnumerable<PhraseRule> Checked =>
    [
        new("a near day", "day", "<near>", m => m.Get<Days>(0), "demà = 2020-05-07"),
        new("a near day and its weekday", "day", "<near> ,|(? que? es|era? <weekday> )?", m => DateRules.Checked(m.Number(1),
            m.Get<Days>(0)!), "demà dijous = 2020-05-07", "ahir, que era dimarts = 2020-05-05", "avui dilluns = none"),
        new("a near day and its date", "day", "<near> ,|(|que? es? <dated> )?", m => Same(m.Get<Days>(0)!, m.Get<Days>(1)!),
            "ahir, dia 5 = 2020-05-05", "avui 7 de maig = none"),
        new("a near day, its weekday and its date", "day", "<near> ,|(? <weekday> ,? <dated> )?",
            m => DateRules.Checked(m.Number(1), Same(m.Get<Days>(0)!, m.Get<Days>(2)!)), "avui dimecres, 6 de maig = 2020-05-06"),
        new("a near day, its weekday and its number", "day", "<near> ,|(? <weekday> <dom> )? -count -range",
            m => DateRules.Checked(m.Number(1), Same(m.Get<Days>(0)!, DateRules.Day(m.Number(2)))), "avui dimecres 6 = 2020-05-06"),
        new("last weekday and its date", "day", "#thed? <weekday> passat ,|(? <dated> )?",
            m => Same(WeekdayRules.Before(m.Number(0)), m.Get<Days>(1)!), "el dilluns passat, dia 4 = 2020-05-04",
            "dilluns passat, dia 5 = none"),
        new("this weekday and its date", "day", "#this <weekday> ,|(? <dated> )?", m => DateRules.Checked(m.Number(0), m.Get<Days>(1)!),
            "eixe dilluns, l'11 = 2020-05-11", "aquest dijous, dia 14 = 2020-05-14"),
        new("next weekday and its date", "day", "#this|#thed? <weekday> que? ve|be|viene|vinent|entrant|proper ,|(? <dated> )?",
            m => Same(WeekdayRules.After(m.Number(0)), m.Get<Days>(1)!), "dilluns vinent, 11 de maig = 2020-05-11"),
        new("a weekday that is near", "day", "#thed? <weekday> ,|( <near> )?", m => DateRules.Checked(m.Number(0), m.Get<Days>(1)!),
            "dijous, demà = 2020-05-07"),
    ];

    private static IEnumerable<PhraseRule> Several =>
    [
        new("a near day and another", "several", "<near> i|y <near>", m => InOrder(m.Get<Days>(0)!, m.Get<Days>(1)!),
            "demà i demà passat = several days", "ahir i abans-d'ahir = several days"),
        new("two weekdays that come or are gone", "several", "#thed? <weekday> i|y el|lo|es? <weekday> passat|vinent", m =>
            m.Number(0) == m.Number(1) ? null
            : new SeveralDays(m.Says("passat") ? [WeekdayRules.Before(m.Number(0)),
                WeekdayRules.Before(m.Number(1))] : [WeekdayRules.After(m.Number(0)), WeekdayRules.After(m.Number(1))]),
                "dilluns i dimarts passats = several days"),
    ];

    private static IEnumerable<PhraseRule> Instants =>
    [
        new("some hours ago", "instant", "ara? fa <dur>", m => -m.Get<Duration>(0).Minutes, "fa dues hores = -120"),
        new("in some hours", "instant", "d|de aqui a|en? <dur>", m => m.Get<Duration>(0).Minutes, "d'aquí a una hora = 60",
            "d'aquí mitja hora = 30"),
        new("now", "now", "ara|ja mateix?", _ => 0, "ara mateix = 0", "ja = 0"),
        new("a moment ago", "now", "ara? fa un|una moment|momentet|instant|estona|estoneta",
            _ => 0, "fa un moment = 0", "fa una estona = 0"),
        new("at this moment", "now", "en aquest|aquests moment|moments", _ => 0, "en aquest moment = 0"),
        new("within some hours", "instant", "dins|dintre d|de? <dur>", m => m.Get<Duration>(0).Minutes, "dintre de tres hores = 180"),
    ];

    // "Ahir i abans-d'ahir" are given in reverse order.
    private static SeveralDays InOrder(Days one, Days other)
    {
        var any = new Moment(new DateTime(2021, 1, 1), Lean.Future);
        return new SeveralDays(one.On(any)?.First > other.On(any)?.First ? [other, one] : [one, other]);
    }

    private static Days FromToday(int days) => Days.One($"today {days}", at => at.Today.AddDays(days));

    private static Days Ago(Duration span, int sign) =>
        Days.One($"today {sign} {span}", at => at.Today.AddMonths(sign * span.Months).AddDays(sign * span.Days));

    // "Ahir, dia 5": both must be the same day; a number without a month is searched around the relative day and not around today.
    internal static Days Same(Days near, Days dated) =>
        near with
        {
            Said = $"{near.Said} {dated.Said}",
            On = at => near.On(at) is { } on && dated.On(new Moment(on.First.ToDateTime(default), Lean.Past)) is { } same
            && same == on ? on : null,
        };
}
