using XmessBot.Core.Language.Grammar;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>The grammar of time: its word classes and its rules, from numbers to weekly patterns.</summary>
internal static class TimeGrammar
{
    private static readonly Dictionary<string, string> Classes = new()
    {
        ["#art"] = "el la els les l lo los es sa ses s so",
        ["#thed"] = "el la al l del lo pel es d de", // before a day: "el dilluns", "del 12"; a plural repeats
        ["#this"] = "aquest aquesta aquests aquestes aquet este esta est eixe eixa eix aqueix aqueixa",
        ["#les"] = "les ses",
        ["#de"] = "de d del des",
        ["#of"] = "de d del",
        ["#h"] = "h hs",
        ["#hora"] = "h hs hora hores horeta horetes",
        ["#min"] = "min minuts m mn ' minutets",
    };

    /// <summary>The rules, compiled.</summary>
    public static RuleBook Book { get; } = new(
        [.. NumberRules.Words, .. ClockRules.Words, .. DurationRules.Words, .. MonthRules.Words, .. PeriodRules.Words],
        [
            .. NumberRules.All, .. ClockRules.All, .. DurationRules.All, .. MonthRules.All, .. DateRules.All, .. RelativeDayRules.All,
            .. HolidayRules.All, .. WeekdayRules.All, .. NeighbourRules.All, .. PeriodRules.All, .. RangeRules.All,
            .. HourRangeRules.All, .. WeeklyRules.All, .. GuardRules.All,
        ],
        Classes, TimeConditions.All);
}
