using XmessBot.Core.Calendar;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// The value of a time phrase, resolved for the moment at which it was said. Days and clock times are civil time in Madrid.
/// </summary>
public abstract record TimeValue;

/// <summary>A civil day.</summary>
public sealed record DateValue(DateOnly Day) : TimeValue;

/// <summary>A clock time without a day.</summary>
public sealed record ClockValue(TimeOnly Time) : TimeValue;

/// <summary>A clock time on a day.</summary>
public sealed record InstantValue(DateTime At) : TimeValue;

/// <summary>An interval of civil days, both included; null for an open end.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Except">The days excluded.</param>
public sealed record DaysValue(DateOnly? First, DateOnly? Last, IReadOnlyList<DayInterval> Except) : TimeValue;

/// <summary>A range of clock times, on a day or without one; null for an open end.</summary>
public sealed record HoursValue(DateOnly? Day, TimeOnly? From, TimeOnly? To) : TimeValue;

/// <summary>A duration.</summary>
/// <param name="Iso">In ISO 8601: PT2H30M, P14D.</param>
/// <param name="Minutes">In minutes; null when months make it inexact.</param>
public sealed record DurationValue(string Iso, int? Minutes) : TimeValue;

/// <summary>Times that repeat every week.</summary>
public sealed record WeeklyValue(WeeklyPattern Pattern) : TimeValue;
