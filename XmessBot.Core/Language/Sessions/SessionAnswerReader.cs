using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Sessions;

/// <summary>The council's answer about a session that its mentor logged.</summary>
/// <param name="Agrees">True to confirm the session, false to dispute it.</param>
/// <param name="Number">The number of the session; null when it is not said.</param>
public sealed record SessionAnswer(bool Agrees, int? Number);

/// <summary>
/// Reads "confirmo la sessió 12" and "la sessió 12 no és correcta". The message has to mention a session, and a denial wins, because a
/// wrong yes would confirm hours.
/// </summary>
public static class SessionAnswerReader
{
    private const int MostWords = 14;

    private static readonly HashSet<string> Agreeing =
        ["confirmo", "confirmem", "confirma", "confirmar", "confirmada", "correcta", "correcte", "correctes", "be"];
    private static readonly HashSet<string> Denying =
        ["disputo", "disputem", "disputar", "incorrecta", "incorrecte", "falsa", "discrepo", "discrepem"];

    /// <summary>The answer that the message is, or null.</summary>
    public static SessionAnswer? Read(string text) => Read(new Utterance(text));

    /// <inheritdoc cref="Read(string)"/>
    public static SessionAnswer? Read(Utterance said)
    {
        var tokens = said.Words;
        if (tokens.Count is 0 or > MostWords || said.Asks || !tokens.Any(token => token.Text is "sessio" or "sessions")) return null;
        var numbers = tokens.Where(token => token.Kind == TokenKind.Number && int.TryParse(token.Text, out _)).ToArray();
        if (numbers.Length > 1) return null;
        var denies = tokens.Any(token => token.Text == "no" || Denying.Contains(token.Text));
        if (!denies && !tokens.Any(token => Agreeing.Contains(token.Text))) return null;
        // "La sessió 12 no" alone is ambiguous.
        if (denies && !tokens.Any(token => Agreeing.Contains(token.Text) || Denying.Contains(token.Text)
            || token.Text is "aixi" or "fer" or "feta")) return null;
        return new SessionAnswer(!denies,
            numbers is [var number] ? int.Parse(number.Text, System.Globalization.CultureInfo.InvariantCulture) : null);
    }
}
