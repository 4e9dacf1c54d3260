namespace XmessBot.Core.Calendar;

/// <summary>A part of the day in which a person is available.</summary>
public enum PartOfDay
{
    /// <summary>"matí": from office opening to midday.</summary>
    Morning,

    /// <summary>"migdia": the hours around lunch.</summary>
    Midday,

    /// <summary>"tarda": after lunch.</summary>
    Afternoon,

    /// <summary>"vespre": after office hours.</summary>
    Evening,
}
