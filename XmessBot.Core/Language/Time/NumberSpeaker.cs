namespace XmessBot.Core.Language.Time;

/// <summary>Writes whole numbers in words: "vint-i-dues hores", "quaranta-cinc minuts".</summary>
public static class NumberSpeaker
{
    private static readonly string[] Small =
    [
        "zero", "un", "dos", "tres", "quatre", "cinc", "sis", "set", "vuit", "nou", "deu", "onze", "dotze", "tretze", "catorze",
        "quinze", "setze", "disset", "divuit", "dinou", "vint",
    ];

    private static readonly string[] Tens =
        ["", "", "vint", "trenta", "quaranta", "cinquanta", "seixanta", "setanta", "vuitanta", "noranta"];

    /// <summary>A number from 0 to 99 in words, in the gender of the noun that follows; others in figures.</summary>
    public static string Say(int number, bool feminine) => number switch
    {
        < 0 or > 99 => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        1 => feminine ? "una" : "un",
        2 => feminine ? "dues" : "dos",
        <= 20 => Small[number],
        _ when number % 10 == 0 => Tens[number / 10],
        < 30 => $"vint-i-{Say(number % 10, feminine)}",
        _ => $"{Tens[number / 10]}-{Say(number % 10, feminine)}",
    };
}
