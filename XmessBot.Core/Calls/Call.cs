using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;

namespace XmessBot.Core.Calls;

/// <summary>
/// A call for requests (convocatòria) and the values that differ between calls. A date that its text does not give is null, never
/// guessed.
/// </summary>
public sealed record Call
{
    /// <summary>The id of the call, used in references: "2020-1" is the first call of 2020.</summary>
    public required string Id { get; init; }

    /// <summary>The days on which sessions may be held, first and last included (R10).</summary>
    public required DayInterval Window { get; init; }

    /// <summary>The first civil day on which requests are accepted; null when the text gives none.</summary>
    public DateOnly? Opens { get; init; }

    /// <summary>The last civil day on which requests are accepted, until 24:00 in Madrid (R11); null when not announced.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>
    /// The last civil day on which sessions can be logged or corrected, until 24:00 in Madrid; null until staff sets it. Sessions are
    /// held inside the window and may be logged after it (R10).
    /// </summary>
    public DateOnly? LogsUntil { get; init; }

    /// <summary>The initial hours of the mentoring pool (R05).</summary>
    public required Minutes Mentoring { get; init; }

    /// <summary>The initial hours of the advisory pool (R06).</summary>
    public required Minutes Advisory { get; init; }

    /// <summary>The default hours for one council (R07).</summary>
    public required Package Package { get; init; }

    /// <summary>Councils that became members on or after this day are recent members (R22).</summary>
    public required DateOnly RecentSince { get; init; }

    /// <summary>The initial hours of the pool of a service (R05, R06).</summary>
    public Minutes HoursFor(Service service) => service == Service.Mentoring ? Mentoring : Advisory;

    /// <summary>Whether sessions can be logged or corrected at <paramref name="now"/> (R10).</summary>
    public bool TakesLogsAt(DateTimeOffset now) => LogsUntil is not { } last || MadridTime.DayOf(now) <= last;

    /// <summary>The phase of the call at <paramref name="now"/> (R11).</summary>
    public CallPhase PhaseAt(DateTimeOffset now)
    {
        var today = MadridTime.DayOf(now);
        if (Deadline is not { } deadline) return today > Window.Last ? CallPhase.Over : CallPhase.Announced;
        if (Opens is { } opens && today < opens) return CallPhase.Announced;
        if (today <= deadline) return CallPhase.Open;
        return today > Window.Last ? CallPhase.Over : CallPhase.Running;
    }
}

/// <summary>The phases of a call. They are computed from its dates (<see cref="Call.PhaseAt"/>), never stored.</summary>
public enum CallPhase
{
    /// <summary>Announced; does not accept requests yet.</summary>
    Announced,

    /// <summary>Accepts requests, until 24:00 of the deadline day in Madrid (R11).</summary>
    Open,

    /// <summary>The deadline has passed and the window has not ended.</summary>
    Running,

    /// <summary>The window has ended.</summary>
    Over,
}
