using System.Globalization;

namespace XmessBot.Core.Language.Time.Values;

/// <summary>The form in which a clock time was given, which decides how it may be read.</summary>
internal enum ClockFace
{
    /// <summary>"les quatre", "7:30": morning or afternoon; office hours decide.</summary>
    Twelve,

    /// <summary>"10:30": as written, unless a part of the day changes it ("10:30 de la nit").</summary>
    Figures,

    /// <summary>"les 16 h", "16:30", "les quatre de la tarda": unambiguous.</summary>
    TwentyFour,
}

/// <summary>A clock time as given.</summary>
/// <param name="Minute">Minutes from midnight; below 720 for <see cref="ClockFace.Twelve"/>; negative for an impossible time.</param>
/// <param name="Face">The form in which it was given.</param>
internal readonly record struct Clock(int Minute, ClockFace Face)
{
    private const int HalfDay = 720;
    private const int WholeDay = 1440;
    private const int OfficeOpens = 8 * 60;

    /// <summary>An impossible time: 25:70, four quarters of five.</summary>
    public static readonly Clock Impossible = new(-1, ClockFace.TwentyFour);

    /// <summary>Whether the time is possible.</summary>
    public bool Exists => Minute >= 0;

    /// <summary>A spoken hour and minutes: hours 1 to 12 are on the 12-hour clock, 0 and 13 to 23 on the 24-hour clock.</summary>
    public static Clock Spoken(int hour, int minute) =>
        hour is < 0 or > 23 || minute is < 0 or > 59 ? Impossible
        : hour is > 0 and <= 12 ? new Clock(hour % 12 * 60 + minute, ClockFace.Twelve)
        : new Clock(hour * 60 + minute, ClockFace.TwentyFour);

    /// <summary>An hour and minutes in digits: with four digits as written ("07:30"), with fewer as spoken ("7:30").</summary>
    public static Clock Written(string hour, string minute)
    {
        var spoken = Spoken(int.Parse(hour, CultureInfo.InvariantCulture), int.Parse(minute, CultureInfo.InvariantCulture));
        if (hour.Length < 2 || spoken.Face != ClockFace.Twelve) return spoken;
        return new Clock(hour == "12" ? spoken.Minute + HalfDay : spoken.Minute, ClockFace.Figures);
    }

    /// <summary>The time some minutes later or earlier, in the same form.</summary>
    public Clock Plus(int minutes)
    {
        if (!Exists) return this;
        var round = Face == ClockFace.Twelve ? HalfDay : WholeDay;
        return this with { Minute = ((Minute + minutes) % round + round) % round };
    }

    /// <summary>The time in a part of the day; <see cref="Impossible"/> when they contradict.</summary>
    public Clock In(DayPart part)
    {
        if (!Exists) return this;
        var (from, to) = part.Hours();
        int[] candidates = Face == ClockFace.TwentyFour || Minute >= 13 * 60
            ? [Minute, Minute + WholeDay]
            : [Minute % HalfDay, Minute % HalfDay + HalfDay, Minute % HalfDay + WholeDay];
        foreach (var minute in candidates)
        {
            if (minute / 60 >= from && minute / 60 <= to) return new Clock(minute % WholeDay, ClockFace.TwentyFour);
        }
        return Impossible;
    }

    /// <summary>The time without further context: between 8:00 and 19:59 on the 12-hour clock.</summary>
    public TimeOnly Time => At(Face == ClockFace.Twelve && Minute < OfficeOpens ? Minute + HalfDay : Minute);

    /// <summary>The first such time after another: "de 6 a 8" ends at 20:00.</summary>
    public TimeOnly After(TimeOnly start) =>
        At(Face == ClockFace.Twelve && Minute <= start.Hour * 60 + start.Minute ? Minute + HalfDay : Minute);

    private static TimeOnly At(int minute) => new(minute / 60, minute % 60);
}
