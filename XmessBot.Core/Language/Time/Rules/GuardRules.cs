using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>Phrases that look like days and are none (<c>guard</c>): their words have no reading, and the bot asks.</summary>
internal static class GuardRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
    [
        new("beginning, middle or end of a period", "guard",
            "a|de|cap|des|sobre? a|de? principi|principis|inici|inicis|mitjan|mitjans|finals|final|fi|primers|ultims|meitat de|d|del|la? "
                + "la|l? mes|any|setmana|estiu|curs", _ => true, "a mitjans de mes = True", "finals d'any = True"),
        new("beginning, middle or end of a month told", "guard",
            "a|de|cap|des|sobre? a|de? principi|principis|inici|inicis|mitjan|mitjans|finals|final|fi|primers|ultims|meitat de|d|del <mon>",
            _ => true, "a mitjans de juny = True", "finals de maig = True"),
        new("beginning, middle or end of a period told", "guard",
            "a|de|cap|des|sobre? a|de? principi|principis|inici|inicis|mitjan|mitjans|finals|final|fi|primers|ultims de|d|del <days>",
            _ => true, "a principis del mes que ve = True"),
        new("so much before or after something", "guard", "<span> despres|abans|mes tard? -of",
            m => m.Says("mes") == m.Says("tard") ? true : null, "tres dies després = True", "una setmana més tard = True"),
        new("so much and a half", "guard", "fa|aqui? a? <span> i mig|mitja|escaig|pico", m => m.Says("any") && !m.Says("fa") ? null : true,
            "fa una setmana i mitja = True", "dos dies i mig = True"),
        new("weekdays ago", "guard", "fa <n> <weekday>", _ => true, "fa dos divendres = True"),
        new("the middle of a part of the day", "guard", "a? mitja|mig tarda|mati|vespre", _ => true, "a mitja tarda = True"),
        new("around a month", "guard", "cap|devers a|al|als|l l? <mon>", _ => true, "cap al juny = True"),
        new("n-th week, nobody knows of what", "guard", "la|sa? <ord> setmana -of", _ => true, "la primera setmana = True"),
        new("first or last days", "guard", "els|los|es primers|ultims|darrers dia", _ => true, "els primers dies = True"),
        new("the first so many days", "guard", "els|los|es <n> primers dia", _ => true, "els tres primers dies = True"),
        new("some of those weekdays", "guard", "meitat|majoria|part|alguns|gairebe|quasi|casi de|d? tots? els|dels? <wds>", _ => true,
            "la meitat dels dimarts = True", "gairebé tots els dilluns = True"),
        new("nobody knows yet", "guard",
            "no ho|hi|me|m|en|n? en|n? se|sabem|recordo|recordem|recorde|estic|estem segur|segurs|segura|clar?", m => m.Says("estic")
            || m.Says("estem") ? m.Says("segur") || m.Says("segura") || m.Says("segurs") ? true : null : true, "no ho sé = True",
            "no recordo = True", "no n'estic segur = True"),
        new("it will be told on a day", "guard",
            "us|et|li|vos ho? dic|dire|direm|diem|confirmo|confirmare|confirmarem|comunico|contesto|contestare alguna|algo? cosa? <day>",
            _ => true, "us ho dic demà = True", "us diré alguna cosa dijous = True"),
        new("on a day it will be told", "guard",
            "<day> us|et|li|vos ho? dic|dire|direm|diem|confirmo|confirmare|confirmarem|comunico|contesto|contestare",
            _ => true, "demà us ho confirmo = True"),
        new("it will be seen", "guard", "ja ho? veurem|mirarem|decidirem|estudiarem", _ => true, "ja ho veurem = True"),
        new("more or less that day", "guard", "<day> ,? mes o menys", _ => true, "d'aquí a deu dies, més o menys = True"),
        new("on some condition", "guard",
            "si l|s|tothom|algu|fa|plou|puc|podem|tinc|tenim|acabo|acabem|arriba|arribo|torna|torno|ve|em|ens|m|hi|cal|el|la|els|les|van|"
                + "va|tot|hagues", _ => true, "si fa = True", "si puc = True"),
        new("a day or another of a month", "guard", "<dom> o <dated>", _ => true, "12 o 14 de maig = True"),
        new("a day or another", "guard", "els|dies dia? <dom> o <dom>", _ => true, "els 12 o 14 = True"),
        new("another day", "guard", "l|un|una|el altre|altra dia|setmana|mes|tarda|mati|vespre", _ => true, "l'altre dia = True",
            "un altre dia = True"),
        new("this or the other", "guard", "o l|el|la|un|una altre|altra|seguent|endema dia|setmana|mes?", _ => true, "o l'altre = True",
            "o l'endemà = True"),
        new("more or less then", "guard", "o aixi|aixo|similar", _ => true, "o així = True"),
        new("somewhere near", "guard", "o per aqui|alla", _ => true, "o per aquí = True"),
        new("beginning, middle or end of a month, nothing between", "guard", "mitjan|mitjans|primers|ultims|finals|inicis <mon>",
            _ => true, "a mitjan novembre = True"),
        new("so many or so many days", "guard", "fa|en|entre? a? <n> o|i|a <n> <unit>", m => m.Says("i") && !m.Says("entre") ? null : true,
            "dos o tres dies = True", "entre 2 i 3 setmanes = True"),
        new("about so many days", "guard", "fa|en? cosa|prop|vora|quasi|gairebe d|de? <span>", _ => true, "fa cosa d'un mes = True"),
        new("some part of a day", "guard", "un|una|algun|alguna mati|tarda|vespre|nit", _ => true, "una tarda = True"),
        new("past an hour, nobody knows how much", "guard", "<clock> i? escaig|pico|pic|algo", _ => true, "les deu i escaig = True"),
        new("around a day", "guard", "cap|devers|volts|entorn|voltant a|de <day>", _ => true, "cap a dimarts = True",
            "pels volts de dilluns = True"),
        new("around a date", "guard", "cap|devers|volts|entorn|voltant <dated>", m => m.Says("al") || m.Says("del")
            || m.Says("d") ? true : null, "cap al 12 de juny = True", "al voltant del 12 = True"),
        new("the other weekday", "guard", "l|el altre <weekday>", _ => true, "l'altre dimarts = True"),
        new("some day", "guard", "un|algun|alguna|algunes|alguns|uns dia|setmana|tarda|mati|dilluns|dimarts|dimecres|dijous|divendres de|"
            + "d? aquests|aquestes?", _ => true, "un dia d'aquests = True", "algun dia = True"),
        new("days ago, nobody knows how many", "guard",
            "fa|d? aqui? a? uns|unes|poc|pocs|poques|alguns|algunes|diversos|diverses|molts|moltes dia|setmana|mes|any|temps?",
            m => m.Says("fa") || m.Says("aqui") ? true : null, "fa uns dies = True", "d'aquí a unes setmanes = True"),
        new("days ago, not counted", "guard", "fa dia|setmana|mes|temps|poc", _ => true, "fa dies = True"),
        new("every so many days", "guard", "cada <n> <unit>", _ => true, "cada quinze dies = True"),
        new("every so many weekdays", "guard", "cada <n> <weekday>", _ => true, "cada dos dimarts = True"),
        new("a day in every month", "guard", "cada|tots|qualsevol els? <ord> <weekday>", _ => true, "cada primer dilluns = True"),
        new("days of a month that repeat", "guard", "<ord> <weekday> de cada mes", _ => true, "primer dilluns de cada mes = True"),
        new("days in turn", "guard", "quinzenalment|mensualment|bimensualment|alterns|alternes|alternatius|alternant|parells|senars",
            _ => true,
            "quinzenalment = True", "dilluns parells = True"),
        new("a day of every month", "guard", "<dom> de|d cada mes", _ => true, "el primer de cada mes = True"),
        new("the last of every month", "guard", "<ord> de|d cada mes", _ => true, "l'últim de cada mes = True"),
        new("so often a month", "guard", "<n> cop|cops|vegada|vegades|dia al|per|cada mes", _ => true, "un cop al mes = True"),
        new("weeks in turn", "guard", "setmana|dia si ,? setmana|dia no", _ => true, "setmana sí setmana no = True"),
        new("a bridge, nobody knows which", "guard", "el|un|algun|lo|del? pont", _ => true, "el pont = True"),
        new("holidays, nobody knows which", "guard", "les|ses? vacances de|d? <holiday>?", _ => true, "vacances de Nadal = True"),
        new("the day after something", "guard", "l? endema", _ => true, "l'endemà = True"),
        new("a day in somebody's life", "guard",
            "neixer|nasque|neix|nascut|nascuda|nascuts|naixement|aniversari|casament|noces|boda|bateig|comunio|enterrament|funeral|morir|"
                + "mori|difunt|jubilar|possessio|compleix|complira|complia|compleixo|fundar|fundat|fundada|inaugurar|inaugurat|construir|"
                + "construit", _ => true, "va néixer = True", "aniversari = True"),
        new("somebody's birthday", "guard", "fa|fan|faig|fem any", _ => true, "fa anys = True"),
        new("somebody's wedding", "guard", "es|em|ens casa|caso|casem|casen|casara|casaran|casar", _ => true, "es casa = True"),
        new("never", "guard", "setmana de|dels tres dijous", _ => true, "setmana dels tres dijous = True"),
        new("somebody's age", "guard", "tinc|te|tenen|tenia|ha|havia fet|de? <n> any",
            m => m.Says("fet") != (m.Says("ha") || m.Says("havia")) ? null : true, "tinc 45 anys = True", "té 12 anys = True"),
        new("what opens and closes at its hours", "guard",
            "-verb obre|obren|obria|obrim|obriu|tanca|tanquen|tancava|tanquem|tanqueu|plega|pleguen|aten|atenen|atenem|ateneu", _ =>
            "opens", "obre = opens"),
        new("some more than others", "guard", "sobretot|especialment|principalment", _ => true, "sobretot = True"),
        new("what leaves or begins at its hour", "guard", "tren|bus|autobus|avio|vol|missa|classe|telenoticies de les|la <bare>",
            _ => true, "el tren de les 10 = True"),
        new("a season", "guard", "a|de|durant|aquell|aquella? l|el|la|d? <season>", _ => true, "a l'estiu = True"),
    ];
}
