using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;

namespace XmessBot.Core.Sessions;

/// <summary>The facts of a session: day, start, length, modality and topic.</summary>
/// <param name="Date">The civil day in Madrid.</param>
/// <param name="Start">When it began; null when the person gave only its length.</param>
/// <param name="Length">Its length in minutes.</param>
/// <param name="Modality">How it was held (R09).</param>
/// <param name="Topic">Its topic in the person's words; null when not given.</param>
public sealed record SessionFacts(DateOnly Date, TimeOnly? Start, Minutes Length, Modality Modality, string? Topic)
{
    /// <summary>Its range of clock times; null when the start is unknown or it goes past midnight.</summary>
    public ClockRange? Clock =>
        Start is { } start && MinuteOf(start) + Length.Count < MinutesInADay ? new ClockRange(start, start.AddMinutes(Length.Count)) : null;

    /// <summary>The earliest instant at which it can have ended; a session without a start may have begun at midnight.</summary>
    public DateTimeOffset EndsAt => MadridTime.InstantOf(Date, Start ?? TimeOnly.MinValue).AddMinutes(Length.Count);

    /// <summary>The facts of a session given by its start and end. Refused when the end is not after the start (R08).</summary>
    public static Outcome<SessionFacts> Between(DateOnly date, TimeOnly start, TimeOnly end, Modality modality, string? topic) =>
        end <= start ? new EndsBeforeItStarts(start, end)
        : new SessionFacts(date, start, new Minutes(MinuteOf(end) - MinuteOf(start)), modality, topic);

    private const int MinutesInADay = 24 * 60;

    private static int MinuteOf(TimeOnly time) => time.Hour * 60 + time.Minute;
}
