using XmessBot.Core.Calendar;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Writes a weekly pattern as a phrase: "els dimarts i els dijous al matí i els divendres de 09.00 a 11.00, tret del 12 al 16 de maig
/// de 2020". <see cref="AvailabilityReader"/> reads the phrase back as the same pattern.
/// </summary>
public static class AvailabilitySpeaker
{
    /// <summary>The phrase, without an initial capital or a full stop.</summary>
    public static string Say(WeeklyPattern pattern)
    {
        var said = List([.. pattern.Slots.Select(slot => Say(slot, pattern.Slots.Count > 1))], pattern.Slots.Count > 2 ? "; " : ", ");
        if (pattern.Within is { } within) said += $", {Within(within)}";
        if (pattern.Except.Count > 0) said += $", tret {List([.. pattern.Except.Select(Except)], ", ")}";
        return said;
    }

    // In a list, a slot without a time has to say so, or it would be read with its neighbour's time.
    private static string Say(WeeklySlot slot, bool among) => Time(slot) is { Length: > 0 } time ? $"{Days(slot.Days)} {time}"
        : Days(slot.Days) + (among ? " tot el dia" : "");

    private static string Days(IReadOnlyList<DayOfWeek> days) =>
        days.Count > 2 && Runs(days) ? $"de {DaySpeaker.Say(days[0])} a {DaySpeaker.Say(days[^1])}" : List([.. days.Select(Plural)], ", ");

    private static bool Runs(IReadOnlyList<DayOfWeek> days) =>
        Enumerable.Range(1, days.Count - 1).All(n => ((int)days[n - 1] + 1) % 7 == (int)days[n]);

    private static string Plural(DayOfWeek day) =>
        "els " + DaySpeaker.Say(day) + (day is DayOfWeek.Saturday or DayOfWeek.Sunday ? "s" : "");

    private static string Time(WeeklySlot slot) => slot switch
    {
        { From: { } from, To: { } to } => $"de {ClockSpeaker.Figures(from)} a {ClockSpeaker.Figures(to)}",
        { From: { } from } => $"a partir de les {ClockSpeaker.Figures(from)}",
        { To: { } to } => $"fins a les {ClockSpeaker.Figures(to)}",
        { Part: PartOfDay.Morning } => "al matí",
        { Part: PartOfDay.Midday } => "al migdia",
        { Part: PartOfDay.Afternoon } => "a la tarda",
        { Part: PartOfDay.Evening } => "al vespre",
        _ => "",
    };

    private static string Within(DayInterval days) =>
        days.First == DateOnly.MinValue ? $"fins {DaySpeaker.To(DaySpeaker.Date(days.Last))}"
        : days.Last == DateOnly.MaxValue ? $"a partir {DaySpeaker.From(DaySpeaker.Date(days.First))}"
        : days.First == days.Last ? $"només {DaySpeaker.Say(days)}"
        : DaySpeaker.Say(days);

    private static string Except(DayInterval days) =>
        days.First == days.Last ? DaySpeaker.From(DaySpeaker.Date(days.First)) : DaySpeaker.Say(days);

    private static string List(IReadOnlyList<string> parts, string comma) =>
        parts.Count == 1 ? parts[0] : string.Join(comma, parts.Take(parts.Count - 1)) + " i " + parts[^1];
}
