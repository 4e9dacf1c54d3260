namespace XmessBot.Core.Language.Time;

/// <summary>Writes durations in words: 150 minutes is "dues hores i mitja", 45 "tres quarts d'hora".</summary>
public static class DurationSpeaker
{
    /// <summary>The duration in words; above 99 hours in figures.</summary>
    public static string Say(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        if (hours == 0) return rest switch
        {
            15 => "un quart d'hora",
            30 => "mitja hora",
            45 => "tres quarts d'hora",
            _ => Minutes(rest),
        };
        var said = NumberSpeaker.Say(hours, feminine: true) + (hours == 1 ? " hora" : " hores");
        return rest switch
        {
            0 => said,
            15 => $"{said} i quart",
            30 => $"{said} i mitja",
            45 => $"{said} i tres quarts",
            _ => $"{said} i {Minutes(rest)}",
        };
    }

    private static string Minutes(int minutes) => NumberSpeaker.Say(minutes, feminine: false) + (minutes == 1 ? " minut" : " minuts");
}
