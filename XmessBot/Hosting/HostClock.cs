using System.Globalization;
using XmessBot.Core.Calendar;

namespace XmessBot.Hosting;

/// <summary>The host's clock: the system clock, or one that starts at <c>Clock:Now</c> and runs on from there.</summary>
public static class HostClock
{
    /// <summary>
    /// Registers the clock. <c>Clock:Now</c> is wall-clock time in Madrid, "2020-05-08T23:50"; in demonstrations it shows what happens at
    /// the deadline of a call.
    /// </summary>
    public static void AddClock(this WebApplicationBuilder builder) => builder.Services.AddSingleton(Of(builder.Configuration));

    internal static TimeProvider Of(IConfiguration configuration)
    {
        if (configuration["Clock:Now"] is not { Length: > 0 } text) return TimeProvider.System;
        var wall = Parse(text) ?? throw new InvalidOperationException(
            $"Clock:Now no és una data i hora com ara 2020-05-08T23:50: «{text}».");
        return new ShiftedClock(new DateTimeOffset(wall, MadridTime.Zone.GetUtcOffset(wall)));
    }

    internal static DateTime? Parse(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall)
            ? DateTime.SpecifyKind(wall, DateTimeKind.Unspecified) : null;

    private sealed class ShiftedClock : TimeProvider
    {
        private readonly TimeSpan _shift;

        public ShiftedClock(DateTimeOffset start) => _shift = start - System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _shift;
    }
}
