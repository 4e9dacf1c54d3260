using XmessBot.Core.Calendar;

namespace XmessBot.Core.Language.Time.Values;

/// <summary>A part of the day as used with a clock time: "les quatre de la tarda".</summary>
internal enum DayPart
{
    /// <summary>"matinada".</summary>
    Dawn,

    /// <summary>"matí".</summary>
    Morning,

    /// <summary>"migdia".</summary>
    Midday,

    /// <summary>"tarda".</summary>
    Afternoon,

    /// <summary>"vespre".</summary>
    Evening,

    /// <summary>"nit".</summary>
    Night,
}

/// <summary>The meaning of a part of the day for clock times and availability.</summary>
internal static class DayParts
{
    /// <summary>The part of the day in an availability; null for the night and the early morning, which are outside office hours.</summary>
    public static PartOfDay? Public(this DayPart part) => part switch
    {
        DayPart.Morning => PartOfDay.Morning,
        DayPart.Midday => PartOfDay.Midday,
        DayPart.Afternoon => PartOfDay.Afternoon,
        DayPart.Evening => PartOfDay.Evening,
        _ => null,
    };

    /// <summary>The first and last hour, on the 24-hour clock, of the part of the day; both included.</summary>
    public static (int From, int To) Hours(this DayPart part) => part switch
    {
        DayPart.Dawn => (0, 7),
        DayPart.Morning => (1, 12),
        DayPart.Midday => (11, 15),
        DayPart.Afternoon => (12, 21),
        DayPart.Evening => (17, 23),
        _ => (19, 29),
    };
}
