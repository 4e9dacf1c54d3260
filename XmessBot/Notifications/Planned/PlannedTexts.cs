using XmessBot.Core;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Scheduling;
using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Notifications.Planned;

/// <summary>The dates and modalities of planned sessions, in words.</summary>
internal static class PlannedTexts
{
    private static readonly Texts Texts = Texts.For("Planned");

    /// <summary>"dijous 14 de maig de 2026, de 10.00 a 12.00".</summary>
    public static string Of(Slot slot) => Texts.Plain(
        "slot", ("day", slot.Date), ("from", Clock(slot.Start)), ("to", Clock(slot.Start.AddMinutes(slot.Length.Count))));

    /// <summary>"dijous 14 de maig, 10.00", for a button.</summary>
    public static string Short(Slot slot) =>
        $"{DaySpeaker.Say(slot.Date.DayOfWeek)} {CatalanDate.DayAndMonth(slot.Date)}, {Clock(slot.Start)}";

    private static string Clock(TimeOnly time) => time.ToString("H.mm", System.Globalization.CultureInfo.InvariantCulture);
}
