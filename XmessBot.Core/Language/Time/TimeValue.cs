using XmessBot.Core.Calendar;

namespace XmessBot.Core.Language.Time;

/// <summary>What a phrase of time means, once it is known when it was said.</summary>
public abstract record TimeValue;

/// <summary>A civil day.</summary>
public sealed record DateValue(DateOnly Day) : TimeValue;

/// <summary>A clock time of no day in particular.</summary>
public sealed record ClockValue(TimeOnly Time) : TimeValue;

/// <summary>A clock time of a day.</summary>
public sealed record InstantValue(DateTime At) : TimeValue;

/// <summary>Civil days from one to another, both included; an open side is null.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Except">Days taken out.</param>
public sealed record DaysValue(DateOnly? First, DateOnly? Last, IReadOnlyList<DayInterval> Except) : TimeValue;

/// <summary>Clock times from one to another, of a day or of none in particular; an open side is null.</summary>
public sealed record HoursValue(DateOnly? Day, TimeOnly? From, TimeOnly? To) : TimeValue;

/// <summary>An amount of time.</summary>
/// <param name="Iso">ISO 8601: PT2H30M, P14D.</param>
/// <param name="Minutes">In minutes; null where months make it inexact.</param>
public sealed record DurationValue(string Iso, int? Minutes) : TimeValue;

/// <summary>Times that repeat each week.</summary>
public sealed record WeeklyValue(WeeklyPattern Pattern) : TimeValue;
