using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;

namespace XmessBot.Core.Sessions;

/// <summary>The facts of a session: day, time, length, modality and topic.</summary>
/// <param name="Date">The civil day in Madrid.</param>
/// <param name="Start">When it began, or null when only its length was told.</param>
/// <param name="Length">How long it was, in minutes.</param>
/// <param name="Modality">How it was held (R09).</param>
/// <param name="Topic">What it was about, in the person's words; null when they did not say.</param>
public sealed record SessionFacts(DateOnly Date, TimeOnly? Start, Minutes Length, Modality Modality, string? Topic)
{
    /// <summary>The stretch of the clock that it took, or null when it is not known or goes past midnight.</summary>
    public ClockRange? Clock =>
        Start is { } start && MinuteOf(start) + Length.Count < MinutesInADay ? new ClockRange(start, start.AddMinutes(Length.Count)) : null;

    /// <summary>The first instant at which it can have ended: told only by its length, it may have begun at midnight.</summary>
    public DateTimeOffset EndsAt => MadridTime.InstantOf(Date, Start ?? TimeOnly.MinValue).AddMinutes(Length.Count);

    /// <summary>A session told by when it began and ended. Refused when it ends before it begins (R08).</summary>
    public static Outcome<SessionFacts> Between(DateOnly date, TimeOnly start, TimeOnly end, Modality modality, string? topic) =>
        end <= start ? new EndsBeforeItStarts(start, end)
        : new SessionFacts(date, start, new Minutes(MinuteOf(end) - MinuteOf(start)), modality, topic);

    private const int MinutesInADay = 24 * 60;

    private static int MinuteOf(TimeOnly time) => time.Hour * 60 + time.Minute;
}
