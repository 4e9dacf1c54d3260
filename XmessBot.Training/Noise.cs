using System.Text;

namespace XmessBot.Training;

/// <summary>Spoils an utterance as hurried people do: lower case, slips of the finger, shortenings, lost apostrophes, dialect.</summary>
internal static class Noise
{
    private static readonly (string From, string To)[] Swaps =
    [
        ("que", "q"), ("què", "q"), ("perquè", "xq"), ("per què", "xq"), ("també", "tb"), ("quan", "qn"), ("sisplau", "siusplau"),
        ("si us plau", "sisplau"),
        ("vull", "vuic"), ("aquest", "este"), ("aquesta", "esta"), ("meva", "meua"), ("meves", "meues"), ("tinc", "tenc"), ("fer", "fe"),
        ("reunió", "reunio"), ("demà", "mañana"), ("gràcies", "grcs"), ("hores", "hrs"), ("sessió", "sesion"), ("sol·licitud", "solicitud"),
        ("sol·licitud", "peticio"), ("avui", "hui"), ("setmana", "stmana"), ("ajuntament", "ajunt"), ("com", "cm"), ("per", "x"),
        ("amb", "amb"),
        ("són", "son"), ("ara", "ahora"), ("assessorament", "asesorament"), ("mentoria", "mentoría"), ("puc", "puc"), ("m'", "m "),
        ("d'", "d"), ("l'", "l"),
    ];

    public static string Spoil(string text, Random random)
    {
        var spoilt = text;
        for (var n = random.Next(1, 4); n > 0; n--) spoilt = Once(spoilt, random);
        return spoilt;
    }

    private static string Once(string text, Random random) => random.Next(6) switch
    {
        0 => text.ToLowerInvariant().Replace("'", random.Next(2) == 0 ? "" : " ", StringComparison.Ordinal),
        1 => Swap(text, random),
        2 => text.TrimEnd('?', '.', '!') + (random.Next(4) == 0 ? " sisplau" : ""),
        _ => Slip(text, random),
    };

    private static string Swap(string text, Random random)
    {
        var words = text.Split(' ');
        var (from, to) = Swaps[random.Next(Swaps.Length)];
        return string.Join(' ', words.Select(word => word.Equals(from, StringComparison.OrdinalIgnoreCase) ? to : word));
    }

    private static string Slip(string text, Random random)
    {
        var at = random.Next(text.Length);
        if (text.Length < 6 || at + 1 >= text.Length || !char.IsLetter(text[at]) || !char.IsLetter(text[at + 1])) return text;
        var slipped = new StringBuilder(text);
        switch (random.Next(4))
        {
            case 0: slipped.Remove(at, 1); break;
            case 1: slipped.Insert(at, text[at]); break;
            case 2: (slipped[at], slipped[at + 1]) = (slipped[at + 1], slipped[at]); break;
            default: slipped[at] = "aeiosrnltc"[random.Next(10)]; break;
        }
        return slipped.ToString();
    }
}
