namespace XmessBot.Core.Calendar;

/// <summary>A part of the day as people say it when they tell when they can meet.</summary>
public enum PartOfDay
{
    /// <summary>"matí": from the opening of the office to midday.</summary>
    Morning,

    /// <summary>"migdia": the hours around lunch.</summary>
    Midday,

    /// <summary>"tarda": after lunch.</summary>
    Afternoon,

    /// <summary>"vespre": when the office has closed.</summary>
    Evening,
}
