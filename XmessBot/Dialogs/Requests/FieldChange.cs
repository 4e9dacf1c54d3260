using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Requests;

namespace XmessBot.Dialogs.Requests;

/// <summary>A person's wish to change one answer.</summary>
/// <param name="Field">The field; null for the council.</param>
/// <param name="Said">The new answer in the person's words; null when they did not say it.</param>
internal sealed record FieldChange(RequestField? Field, string? Said)
{
    /// <summary>The options that open the form on that field.</summary>
    public RequestOptions Options => new() { Resume = true, Revisit = Field, Said = Said, ChangeCouncil = Field is null };
}

/// <summary>
/// Recognises "canvia la modalitat", "vull canviar la disponibilitat: dijous a la tarda". The message must begin with the wish, so that a
/// need that mentions changing something is still read as a need.
/// </summary>
internal static class FieldChangeReader
{
    private static readonly HashSet<string> Polite =
        ["vull", "voldria", "volem", "voldriem", "puc", "podria", "podriem", "podem", "cal",
            "caldria", "em", "hola", "bon", "dia", "haig", "he", "hem", "de", "d", "m", "agradaria", "ens",
            "espera", "esperi", "espereu", "perdo", "perdona", "perdoneu", "ai", "ei", "ep", "mira", "mireu", "millor", "ara", "doncs",
            "si", "us", "plau", "sisplau"];

    private static readonly HashSet<string> Verbs =
        ["canvia", "canviar", "canvieu", "canvi", "canviem", "modifica", "modificar", "modifiqueu", "corregeix", "corregir",
            "corregiu", "edita", "editar", "rectifica", "rectificar", "cambia", "cambiar"];

    private static readonly HashSet<string> Fillers =
        ["la", "el", "l", "les", "els", "lo", "meva", "meua", "nostra", "meu", "nostre", "de", "del", "resposta", "camp"];

    private static readonly (string Name, RequestField? Field)[] Names =
    [
        ("lloc de treball", RequestField.Post), ("carrec", RequestField.Post),
        ("necessitats", RequestField.Need), ("necessitat", RequestField.Need), ("nececitat", RequestField.Need),
        ("impacte esperat", RequestField.Impact), ("impacte", RequestField.Impact), ("impacto", RequestField.Impact),
        ("transferibilitat", RequestField.Transferability),
        ("alineacio amb la xmess", RequestField.Alignment), ("alineacio", RequestField.Alignment), ("missio", RequestField.Alignment),
        ("trajectoria i instruments", RequestField.TrackRecord),
        ("trajectoria", RequestField.TrackRecord), ("instruments", RequestField.TrackRecord),
        ("servei preferit", RequestField.Service), ("servei", RequestField.Service),
        ("preferencia", RequestField.Service), ("tipus", RequestField.Service),
        ("modalitat", RequestField.Modality), ("modalidad", RequestField.Modality),
        ("perspectiva de genere i interseccional", RequestField.Gender), ("perspectiva de genere", RequestField.Gender),
        ("perspectiva", RequestField.Gender), ("genere", RequestField.Gender),
        ("disponibilitat", RequestField.Availability), ("disponiblitat", RequestField.Availability),
        ("disponibilidad", RequestField.Availability), ("horaris", RequestField.Availability),
        ("horari", RequestField.Availability), ("dies", RequestField.Availability),
        ("compromisos", RequestField.Commitments),
        ("municipi", null), ("ajuntament", null),
    ];

    /// <summary>The change that a message asks for, or null.</summary>
    public static FieldChange? Read(Utterance said)
    {
        var (text, tokens) = (said.Text, said.Tokens);
        var at = 0;
        while (at < tokens.Count && IsLeadIn(tokens, at)) at++;
        if (at == tokens.Count || !Verbs.Contains(tokens[at].Text)) return null;
        at++;
        while (at < tokens.Count && Fillers.Contains(tokens[at].Text)) at++;
        foreach (var (name, field) in Names)
        {
            var words = name.Split(' ');
            if (at + words.Length > tokens.Count || !words.Select((word, i) => tokens[at + i].Text == word).All(same => same)) continue;
            return new FieldChange(field, Rest(text, tokens[at + words.Length - 1].End));
        }

        return null;
    }

    // "No, espera, vull canviar el càrrec" is a wish; "no vull canviar el càrrec" is not.
    private static bool IsLeadIn(IReadOnlyList<Token> tokens, int at) =>
        Polite.Contains(tokens[at].Text) || (at > 0 && tokens[at].Kind == TokenKind.Mark)
        || (tokens[at].Text == "no" && at + 1 < tokens.Count
            && (tokens[at + 1].Kind == TokenKind.Mark || tokens[at + 1].Text.StartsWith("esper", StringComparison.Ordinal)));

    private static string? Rest(string text, int from)
    {
        var rest = text[from..].TrimStart(' ', ':', ',', '-', '–', '.', '?', '\n');
        foreach (var link in new[] { "a ", "per ", "i posa ", "i poseu " })
        {
            if (rest.StartsWith(link, StringComparison.OrdinalIgnoreCase)
                && text[from..].TrimStart().StartsWith(link, StringComparison.OrdinalIgnoreCase))
                rest = rest[link.Length..];
        }

        rest = rest.Trim();
        return rest.Length > 0 ? rest : null;
    }
}
