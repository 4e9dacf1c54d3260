namespace XmessBot.Core.Calendar;

/// <summary>
/// The clock times that a part of the day stands for: "al matí" begins when offices open. Used when a person gives no clock time.
/// </summary>
public static class OfficeHours
{
    /// <summary>From 9 to 19: the hours of a day for which no part or time was given.</summary>
    public static ClockRange WholeDay { get; } = Range(9, 19);

    /// <summary>The hours of a part of the day. The four parts follow each other from 9 to 21.</summary>
    public static ClockRange Of(PartOfDay part) => part switch
    {
        PartOfDay.Morning => Range(9, 13),
        PartOfDay.Midday => Range(13, 15),
        PartOfDay.Afternoon => Range(15, 19),
        _ => Range(19, 21),
    };

    private static ClockRange Range(int from, int to) => new(new TimeOnly(from, 0), new TimeOnly(to, 0));
}
