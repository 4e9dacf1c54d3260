using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Sessions;

/// <summary>
/// Reads messages that correct or undo a logged session: "desfés", "esborra la sessió 12", "eren 90 minuts, no dues hores", "no era
/// dimarts, era dimecres". Denied values ("no dues hores") are ignored.
/// </summary>
public static class AmendmentReader
{
    private const int MostWords = 16;
    private static readonly PhraseList Phrases = new("amend");
    private static readonly HashSet<string> Denials = ["no", "ni"];

    /// <summary>The amendment that the message is, or null.</summary>
    /// <param name="text">The message.</param>
    /// <param name="now">The current civil time in Madrid.</param>
    /// <param name="own">The official name of the mentor's own municipality.</param>
    public static Amendment? Read(string text, DateTime now, string? own = null) => Read(new Utterance(text, now), own);

    /// <inheritdoc cref="Read(string, DateTime, string?)"/>
    public static Amendment? Read(Utterance said, string? own = null)
    {
        var tokens = said.Words;
        if (tokens.Count is 0 or > MostWords || said.Asks) return null;
        var found = Phrases.Find(tokens).ToList();
        var number = said.References.Session;
        if (found.Exists(each => each.Meaning == "undo") && Covers(tokens, found)) return new Amendment(AmendmentKind.Undo, number, null);
        if (!found.Exists(each => each.Meaning == "correct")) return null;
        var facts = SessionReader.Read(WithoutDenied(said.Text, tokens), said.Now, own);
        return facts.More.Count > 0
            || facts is { Date: null, Start: null, Minutes: null, Modality: null } ? null
            : new Amendment(AmendmentKind.Correct, number, facts);
    }

    private static bool Covers(IReadOnlyList<Token> tokens, List<(string Meaning, int Start, int End)> found) =>
        Enumerable.Range(0, tokens.Count)
        .All(at => found.Exists(each => at >= each.Start && at < each.End) || tokens[at].Kind != TokenKind.Word);

    // Removes what is denied, up to the comma, "sinó" or the end: "eren 90 minuts, no dues hores", "no era dimarts, era dimecres", "no
    // era dimarts sinó dimecres".
    private static string WithoutDenied(string text, IReadOnlyList<Token> tokens)
    {
        var kept = text.ToCharArray();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!Denials.Contains(tokens[at].Text)) continue;
            var end = at + 1;
            while (end < tokens.Count && !(tokens[end].Text is "," or "." or ";" or "sino")
                && !(end > at + 2 && tokens[end].Text is "era" or "eren" or "va" or "van")) end++;
            var to = end < tokens.Count ? tokens[end].Start : text.Length;
            Array.Fill(kept, ' ', tokens[at].Start, to - tokens[at].Start);
            at = end;
        }

        return new string(kept);
    }
}
