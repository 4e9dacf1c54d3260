using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Beginnings;

/// <summary>How a message begins after its lead-ins ("espereu, abans que res:").</summary>
public enum WishForm
{
    /// <summary>As none of the others.</summary>
    None,

    /// <summary>As a wish: "vull…", "em cal…", "em podeu…".</summary>
    Want,

    /// <summary>As an order: "ensenya'm…", "puntua…".</summary>
    Order,

    /// <summary>As a question: "quan…", "hi ha…".</summary>
    Ask,
}

/// <summary>How a message begins, and what comes before that.</summary>
/// <param name="Form">The form of the beginning.</param>
/// <param name="Leads">Whether filler words come first: "mira", "escolta".</param>
/// <param name="SetsAside">Whether it puts the open question aside: "espera", "abans de res", "per cert".</param>
/// <param name="Start">The position in the text after the lead-ins.</param>
public readonly record struct WishReading(WishForm Form, bool Leads, bool SetsAside, int Start);

/// <summary>Reads whether a message begins as a wish, an order or a question of its own, rather than as an answer.</summary>
public static class WishReader
{
    private const int MostLeads = 8;
    /// <summary>The phrases that begin a wish, an order or a question.</summary>
    internal static readonly PhraseBook Phrases = new("wishes");

    /// <summary>How the message begins.</summary>
    public static WishReading Read(Utterance said)
    {
        var tokens = said.AnswerWords;
        var words = Phrases.Words(said);
        var (at, leads, aside) = (0, 0, false);
        while (at < words.Count && leads < MostLeads)
        {
            var (heading, length) = Phrases.At(words, at);
            if (tokens[at].Kind == TokenKind.Mark && length == 0)
            {
                at++;
                continue;
            }

            if (heading is not ("lead" or "aside" or "not now"))
                return new WishReading(IsDenied(tokens, at, heading) ? WishForm.None : FormOf(heading), leads > 0, aside, tokens[at].Start);
            (at, leads) = (at + length, leads + 1);
            aside |= heading == "aside" || (heading == "not now" && IsCut(tokens, at));
        }

        return new WishReading(WishForm.None, leads > 0, aside, at < tokens.Count ? tokens[at].Start : said.Text.Length);
    }

    // "No hi ha prou hores" tells something; "no, quan és?" asks.
    private static bool IsDenied(IReadOnlyList<Token> tokens, int at, string heading) =>
        heading == "ask" && at > 0 && tokens[at - 1].Text == "no";

    // "Ara no, vull veure les hores" sets aside; "ara no queden hores" tells something.
    private static bool IsCut(IReadOnlyList<Token> tokens, int at) => at >= tokens.Count || tokens[at].Kind == TokenKind.Mark;

    private static WishForm FormOf(string heading) => heading switch
    {
        "want" => WishForm.Want,
        "order" => WishForm.Order,
        "ask" => WishForm.Ask,
        _ => WishForm.None,
    };
}
