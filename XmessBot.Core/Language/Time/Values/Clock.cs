using System.Globalization;

namespace XmessBot.Core.Language.Time.Values;

/// <summary>How a clock time was said, which decides what else it may be.</summary>
internal enum ClockFace
{
    /// <summary>"les quatre", "7:30": one of two minutes of the day; office hours decide.</summary>
    Twelve,

    /// <summary>"10:30": as written, unless a part of the day says otherwise ("10:30 de la nit").</summary>
    Figures,

    /// <summary>"les 16 h", "16:30", "les quatre de la tarda": nothing else.</summary>
    TwentyFour,
}

/// <summary>A clock time as said.</summary>
/// <param name="Minute">Minutes from midnight; below 720 on the 12-hour face; negative for a time that does not exist.</param>
/// <param name="Face">How it was said.</param>
internal readonly record struct Clock(int Minute, ClockFace Face)
{
    private const int HalfDay = 720;
    private const int WholeDay = 1440;
    private const int OfficeOpens = 8 * 60;

    /// <summary>A time that no clock shows: 25:70, four quarters of five.</summary>
    public static readonly Clock Impossible = new(-1, ClockFace.TwentyFour);

    /// <summary>Whether a clock can show it.</summary>
    public bool Exists => Minute >= 0;

    /// <summary>An hour and minutes as said: 1 to 12 is the 12-hour clock, 0 and 13 to 23 the other.</summary>
    public static Clock Spoken(int hour, int minute) =>
        hour is < 0 or > 23 || minute is < 0 or > 59 ? Impossible
        : hour is > 0 and <= 12 ? new Clock(hour % 12 * 60 + minute, ClockFace.Twelve)
        : new Clock(hour * 60 + minute, ClockFace.TwentyFour);

    /// <summary>An hour and minutes in figures: four digits are as written ("07:30"), fewer as said ("7:30").</summary>
    public static Clock Written(string hour, string minute)
    {
        var spoken = Spoken(int.Parse(hour, CultureInfo.InvariantCulture), int.Parse(minute, CultureInfo.InvariantCulture));
        if (hour.Length < 2 || spoken.Face != ClockFace.Twelve) return spoken;
        return new Clock(hour == "12" ? spoken.Minute + HalfDay : spoken.Minute, ClockFace.Figures);
    }

    /// <summary>Some minutes later or earlier on the same face.</summary>
    public Clock Plus(int minutes)
    {
        if (!Exists) return this;
        var round = Face == ClockFace.Twelve ? HalfDay : WholeDay;
        return this with { Minute = ((Minute + minutes) % round + round) % round };
    }

    /// <summary>The minute of the day that the part of the day makes of it; impossible when they contradict.</summary>
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

    /// <summary>As read with nothing else said: between 8:00 and 19:59 on the 12-hour face.</summary>
    public TimeOnly Time => At(Face == ClockFace.Twelve && Minute < OfficeOpens ? Minute + HalfDay : Minute);

    /// <summary>The first such time after another: "de 6 a 8" ends at 20:00.</summary>
    public TimeOnly After(TimeOnly start) =>
        At(Face == ClockFace.Twelve && Minute <= start.Hour * 60 + start.Minute ? Minute + HalfDay : Minute);

    private static TimeOnly At(int minute) => new(minute / 60, minute % 60);
}
