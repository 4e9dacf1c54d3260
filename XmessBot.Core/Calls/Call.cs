using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;

namespace XmessBot.Core.Calls;

/// <summary>
/// A call for requests (convocatòria), with everything that changes from one call to the next. A date that its text does not give is
/// null, never guessed.
/// </summary>
public sealed record Call
{
    /// <summary>How the call is named in references: "2020-1" is the first of 2020.</summary>
    public required string Id { get; init; }

    /// <summary>The days on which sessions are held, first and last included (R10).</summary>
    public required DayInterval Window { get; init; }

    /// <summary>The first civil day on which requests are taken; null when the text gives none.</summary>
    public DateOnly? Opens { get; init; }

    /// <summary>The last civil day on which requests are taken, until 24:00 (R11); null when not announced.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>
    /// The last civil day on which its sessions can still be logged or corrected, until 24:00; null while staff has said
    /// none. A session is held inside the window and may be logged after it (R10).
    /// </summary>
    public DateOnly? LogsUntil { get; init; }

    /// <summary>The hours for mentoring (R05).</summary>
    public required Minutes Mentoring { get; init; }

    /// <summary>The hours for advisory (R06).</summary>
    public required Minutes Advisory { get; init; }

    /// <summary>The usual help to one council (R07).</summary>
    public required Package Package { get; init; }

    /// <summary>Councils that became members on this day or later are recent (R22).</summary>
    public required DateOnly RecentSince { get; init; }

    /// <summary>The hours of the text for a service (R05, R06).</summary>
    public Minutes HoursFor(Service service) => service == Service.Mentoring ? Mentoring : Advisory;

    /// <summary>Whether sessions can be logged and corrected at <paramref name="now"/> (R10).</summary>
    public bool TakesLogsAt(DateTimeOffset now) => LogsUntil is not { } last || MadridTime.DayOf(now) <= last;

    /// <summary>Where the call stands for somebody who wants to make a request at <paramref name="now"/> (R11).</summary>
    public CallPhase PhaseAt(DateTimeOffset now)
    {
        var today = MadridTime.DayOf(now);
        if (Deadline is not { } deadline) return today > Window.Last ? CallPhase.Over : CallPhase.Announced;
        if (Opens is { } opens && today < opens) return CallPhase.Announced;
        if (today <= deadline) return CallPhase.Open;
        return today > Window.Last ? CallPhase.Over : CallPhase.Running;
    }
}

/// <summary>The phases of a call, from announced to over, as stored dates give them at a moment (<see cref="Call.PhaseAt"/>).</summary>
public enum CallPhase
{
    /// <summary>Known, and not taking requests yet.</summary>
    Announced,

    /// <summary>Taking requests, until 24:00 of the deadline day in Madrid.</summary>
    Open,

    /// <summary>The deadline has passed; sessions are being held.</summary>
    Running,

    /// <summary>The window has passed.</summary>
    Over,
}
