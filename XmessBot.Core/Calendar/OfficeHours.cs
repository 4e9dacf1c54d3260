namespace XmessBot.Core.Calendar;

/// <summary>
/// The clock times that each part of the day stands for when the bot proposes a date: "al matí" begins when offices open. People who
/// mean other hours can say them.
/// </summary>
public static class OfficeHours
{
    /// <summary>From 9 to 19, for who says only the day.</summary>
    public static ClockRange WholeDay { get; } = Range(9, 19);

    /// <summary>The hours of a part of the day; the four follow each other from 9 to 21.</summary>
    public static ClockRange Of(PartOfDay part) => part switch
    {
        PartOfDay.Morning => Range(9, 13),
        PartOfDay.Midday => Range(13, 15),
        PartOfDay.Afternoon => Range(15, 19),
        _ => Range(19, 21),
    };

    private static ClockRange Range(int from, int to) => new(new TimeOnly(from, 0), new TimeOnly(to, 0));
}
