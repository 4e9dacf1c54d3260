using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;

namespace XmessBot.Tests.Calls;

/// <summary>The two calls of 2020 with the dates and hours of the text that announced them.</summary>
internal static class Calls2020
{
    /// <summary>May to July, requests until Friday 8 May included.</summary>
    public static Call First { get; } = new()
    {
        Id = "2020-1",
        Window = new DayInterval(new DateOnly(2020, 5, 1), new DateOnly(2020, 7, 31)), // R10
        Deadline = new DateOnly(2020, 5, 8), // R11
        Mentoring = Minutes.OfHours(8), // R05
        Advisory = Minutes.OfHours(28), // R06
        Package = new Package(2, Minutes.OfHours(2)), // R07
        RecentSince = new DateOnly(2019, 4, 1), // R22
    };

    /// <summary>September to December; the text announces no deadline.</summary>
    public static Call Second { get; } = First with
    {
        Id = "2020-2",
        Window = new DayInterval(new DateOnly(2020, 9, 1), new DateOnly(2020, 12, 31)),
        Deadline = null,
        Mentoring = Minutes.OfHours(12),
        Advisory = Minutes.OfHours(32),
    };

    /// <summary>A moment at which the first call takes requests.</summary>
    public static DateTimeOffset WhileOpen { get; } = new(2020, 5, 5, 10, 0, 0, TimeSpan.FromHours(2));

    /// <summary>The last instant at which it does.</summary>
    public static DateTimeOffset LastTick { get; } = new DateTimeOffset(2020, 5, 9, 0, 0, 0, TimeSpan.FromHours(2)).AddTicks(-1);

    /// <summary>24:00 of the deadline day: the first at which it does not.</summary>
    public static DateTimeOffset TooLate { get; } = new(2020, 5, 9, 0, 0, 0, TimeSpan.FromHours(2));
}
