namespace XmessBot.Core.Wording;

/// <summary>Durations in Catalan: "4 hores", "1 hora", "2 hores i 30 minuts", "45 minuts".</summary>
public static class CatalanHours
{
    /// <summary>The amount in hours and minutes; 0 is "0 hores".</summary>
    public static string Of(TimeSpan amount)
    {
        var (hours, minutes) = ((int)amount.TotalHours, amount.Minutes);
        return (hours, minutes) switch
        {
            (_, 0) => Hours(hours),
            (0, _) => Minutes(minutes),
            _ => $"{Hours(hours)} i {Minutes(minutes)}",
        };
    }

    private static string Hours(int n) => n == 1 ? "1 hora" : $"{n} hores";

    private static string Minutes(int n) => n == 1 ? "1 minut" : $"{n} minuts";
}
