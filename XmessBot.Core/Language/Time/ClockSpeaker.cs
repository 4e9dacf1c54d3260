namespace XmessBot.Core.Language.Time;

/// <summary>The two ways to say clock times in Catalan.</summary>
public enum ClockStyle
{
    /// <summary>By quarters towards the next hour: "dos quarts de cinc".</summary>
    Quarters,

    /// <summary>By the past hour: "les quatre i mitja".</summary>
    Hours,
}

/// <summary>Writes clock times in words with the exact figures: "dos quarts de cinc (16.30)".</summary>
public static class ClockSpeaker
{
    /// <summary>The style that a text uses; <see cref="ClockStyle.Quarters"/> when it uses none.</summary>
    public static ClockStyle StyleOf(string text)
    {
        var tokens = Text.Spellings.Repair(Text.Tokens.Of(text));
        for (var n = 1; n < tokens.Count; n++)
        {
            var (before, word) = (tokens[n - 1].Text, tokens[n].Text);
            var next = n + 1 < tokens.Count ? tokens[n + 1].Text : "";
            if (word is "quart" or "quarts" && next is "de" or "d" && !(n + 2 < tokens.Count && tokens[n + 2].Text == "hora"))
                return ClockStyle.Quarters;
            if (before is "i" or "menys" && word is "quart" or "mitja" && n > 1 && tokens[n - 2].Text is not ("hora" or "hores" or "h"))
                return ClockStyle.Hours;
        }
        return ClockStyle.Quarters;
    }

    /// <summary>The time in words, followed by figures.</summary>
    public static string Say(TimeOnly time, ClockStyle style = ClockStyle.Quarters) => $"{Words(time, style)} ({Figures(time)})";

    /// <summary>The time in figures: "16.30", "09.00".</summary>
    public static string Figures(TimeOnly time) => time.ToString("HH.mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The time in words only, on the twelve-hour clock.</summary>
    public static string Words(TimeOnly time, ClockStyle style) =>
        time.Minute == 0 ? The(time.Hour)
        : style == ClockStyle.Quarters && time.Minute >= 15 ? Quarter(time)
        : style == ClockStyle.Hours && time.Minute > 35 ? $"{The(time.Hour + 1)} menys {Minutes(60 - time.Minute)}"
        : $"{The(time.Hour)} i {Minutes(time.Minute)}";

    private static string Quarter(TimeOnly time)
    {
        var (quarters, more) = Math.DivRem(time.Minute, 15);
        var said = quarters switch { 1 => "un quart", 2 => "dos quarts", _ => "tres quarts" };
        var hour = Hour(time.Hour + 1);
        return said + (more == 0 ? "" : $" i {NumberSpeaker.Say(more, feminine: false)}") + (hour is "una" or "onze" ? $" d'{hour}"
            : $" de {hour}");
    }

    private static string Minutes(int minutes) => minutes switch
    {
        15 => "quart",
        30 => "mitja",
        _ when minutes % 5 == 0 => NumberSpeaker.Say(minutes, feminine: false),
        _ => NumberSpeaker.Say(minutes, feminine: false) + (minutes == 1 ? " minut" : " minuts"),
    };

    private static string The(int hour) => Hour(hour) is "una" ? "la una" : $"les {Hour(hour)}";

    private static string Hour(int hour) => NumberSpeaker.Say((hour + 11) % 12 + 1, feminine: true);
}
