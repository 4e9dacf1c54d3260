using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language;

/// <summary>Reads how a session is held (R09): "per Zoom", "videotrucada", "a l'ajuntament", "presencial".</summary>
public static class ModalityReader
{
    private static readonly PhraseList Phrases = new("modality");

    // Before "a l'ajuntament": in "l'assessorament a l'ajuntament de Berga" the council is the recipient, not the place.
    private static readonly HashSet<string> Given =
        ["mentoria", "mentories", "assessorament", "assessoria", "suport", "acompanyament", "ajuda", "assessorar", "assessorat", "informe",
            "proposta", "resposta", "trucar", "trucat"];

    private static readonly HashSet<string> OfAmounts =
        [.. WordLists.Pairs("numbers").Select(pair => pair.Word),
            "de", "d", "i", "les", "la", "a", "mitja", "quart", "quarts", "feta", "fetes",
            "ahir", "avui", "dilluns", "dimarts", "dimecres", "dijous", "divendres", "passat"];

    // "El seu telèfon", "de telèfon": the subject, not the modality.
    private static readonly HashSet<string> BeforeNumber =
        ["de", "del", "d", "el", "al", "un", "seu", "meu", "nou", "i", "num", "numero", "ajuntament", "l", "a", "en"];

    /// <summary>The modality; null when it is not said or both are.</summary>
    public static Modality? Read(string text) => new Utterance(text).Modality;

    /// <inheritdoc cref="Read(string)"/>
    public static Modality? Read(Utterance said) => Read(said.Words);

    internal static Modality? Read(IReadOnlyList<Token> tokens)
    {
        var (here, remote, weak) = (false, false, false);
        foreach (var (meaning, start, end) in Phrases.Find(tokens))
        {
            if (Denial.Covers(tokens, start) || IsReplaced(tokens, start, end)) continue;
            if (meaning == "council" && IsGiven(tokens, start, IsWhose(tokens, end))) continue;
            remote |= meaning == "remote";
            here |= meaning == "in person" || (meaning == "council" && !IsWhose(tokens, end));
            weak |= meaning == "council";
            weak |= meaning == "in person weak";
        }
        for (var n = 0; n < tokens.Count; n++)
        {
            var call = tokens[n].Text is "telefon" or "telefono" or "tel" or "telf" or "tlf";
            var council = tokens[n].Text == "ajuntament";
            // "10 a 12 distància, tema…", "45 min telèfon": after an amount, in a note.
            remote |= (call || tokens[n].Text == "distancia") && n > 0 && IsAmount(tokens[n - 1])
                && !(n + 1 < tokens.Count && (tokens[n + 1].Kind == TokenKind.Number || tokens[n + 1].Text is "de" or "entre" or ":"));
            var distance = tokens[n].Text == "distancia";
            if (!(call || council || distance) || !StandsAlone(tokens, n)) continue;
            remote |= call || distance;
            here |= council;
        }
        return (here, remote) switch
        {
            (true, true) => null,
            (true, false) => Modality.InPerson,
            (false, true) => Modality.Remote,
            _ => weak ? Modality.InPerson : null,
        };
    }

    // "Mentoria de quatre hores a l'Ajuntament de Gandesa": the length or the time may come between.
    private static bool IsGiven(IReadOnlyList<Token> tokens, int at, bool whose)
    {
        at--;
        while (whose && at >= 0 && (IsAmount(tokens[at]) || OfAmounts.Contains(tokens[at].Text))) at--;
        return at >= 0 && Given.Contains(tokens[at].Text);
    }

    private static bool IsAmount(Token token) =>
        token.Kind == TokenKind.Number || token.Text is "h" or "hores" or "hora" or "min" or "minuts";

    // "Havia de ser presencial però la vam fer per Zoom".
    private static bool IsReplaced(IReadOnlyList<Token> tokens, int start, int end) =>
        // "Presencial no, en línia".
        (end + 1 < tokens.Count && tokens[end].Text == "no" && tokens[end + 1].Kind == TokenKind.Mark)
        || start > 2 && tokens[start - 2].Text is "de" && tokens[start - 3].Text is "havia" or "haviem" or "havien"
            && tokens.Skip(end).Any(token => token.Text is "pero");

    // "Assessorament a distància a l'ajuntament d'Artés": after a modality, the council is the recipient and not the place.
    private static bool IsWhose(IReadOnlyList<Token> tokens, int end) => end < tokens.Count && tokens[end].Text is "de" or "d" or "del";

    // "Ahir, 1 h, telèfon"; "tel. 600…" is a number to call.
    private static bool StandsAlone(IReadOnlyList<Token> tokens, int at)
    {
        if (at == 0) return false;
        // "Ahir 50 min Rialp telèfon"
        if (at + 1 == tokens.Count && !BeforeNumber.Contains(tokens[at - 1].Text)) return true;
        if (tokens[at - 1].Kind != TokenKind.Mark) return false;
        var next = at + 1;
        while (next < tokens.Count && tokens[next].Kind == TokenKind.Mark) next++;
        return (at + 1 == tokens.Count || tokens[at + 1].Kind == TokenKind.Mark)
            && (next == tokens.Count || tokens[next].Kind != TokenKind.Number);
    }
}
