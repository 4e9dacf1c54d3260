using System.Globalization;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>The involvement that staff enters, as far as it was said (R20).</summary>
/// <param name="Council">The INE code of the council that it is about; null when it is about a person.</param>
/// <param name="Email">The address of the person that it is about, or null.</param>
/// <param name="Level">The level, or null.</param>
/// <param name="Reason">What it rests on, as it was written, or null.</param>
public sealed record InvolvementOrder(string? Council, string? Email, int? Level, string? Reason);

/// <summary>Reads the involvement that staff enters for a council or a person: "la implicació de Berga és 3 perquè…" (R20).</summary>
public static class InvolvementOrders
{
    private static readonly PhraseList Phrases = new("involvement-orders");
    private static readonly Dimension<InvolvementOrder?> Ordered = new(Compose);

    /// <summary>Messages that order it, with what is read; a test reads each.</summary>
    internal static IReadOnlyList<(string Text, InvolvementOrder Read)> Examples { get; } =
    [
        ("la implicació de Berga és 3 perquè ve a totes les assemblees",
            new("08022", null, 3, "ve a totes les assemblees")),
        ("Posa implicació 4 a Manlleu perquè porta la comissió de compres", new("08112", null, 4, "porta la comissió de compres")),
        ("implicació de Navàs: cinc", new("08141", null, 5, null)),
        ("la implicació de maria.puig@argentona.example és 2 perquè va organitzar 3 jornades",
            new(null, "maria.puig@argentona.example", 2, "va organitzar 3 jornades")),
        ("canvia la implicació de Berga", new("08022", null, null, null)),
        ("la implicació de Salt és 2", new("17155", null, 2, null)),
    ];

    /// <summary>What is ordered, or null: also where nothing says of whom.</summary>
    public static InvolvementOrder? Read(Utterance said) => said.Read(Ordered);

    private static InvolvementOrder? Compose(Utterance said)
    {
        if (said.Asks || !Phrases.Find(said.Words).Any(each => each.Meaning == "involvement")) return null;
        var (body, reason, _) = OrderTails.Split(said);
        var found = Phrases.Find(body.Words).ToArray();
        if (found.All(each => each.Meaning != "involvement") || found.Any(each => each.Meaning == "other")) return null;
        var email = EmailReader.Read(body.Text) is [var read] ? read.Address : null;
        var council = email is null ? NamedCouncils.OneIn(body, found)?.Code : null;
        if (email is null && council is null) return null;
        int[] levels = [.. found.Where(each => char.IsAsciiDigit(each.Meaning[0])).Select(each => LevelOf(each.Meaning)),
            .. FiguresIn(body)];
        return levels.Length > 1 ? null : new InvolvementOrder(council, email, levels is [var level] ? level : null, reason);
    }

    private static IEnumerable<int> FiguresIn(Utterance body) => body.Words
        .Where(word => word.Kind == TokenKind.Number && word.Text.Length <= 2 && word.Text.All(char.IsAsciiDigit))
        .Select(word => LevelOf(word.Text));

    private static int LevelOf(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);
}
