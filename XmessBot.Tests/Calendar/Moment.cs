using System.Globalization;

namespace XmessBot.Tests.Calendar;

/// <summary>Days and instants as tables write them: ISO 8601, with the offset said.</summary>
internal static class Moment
{
    /// <summary>"2020-05-08".</summary>
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2020-05-08T21:59:59.9999999Z".</summary>
    public static DateTimeOffset At(string iso) => DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);
}
