using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Beginnings;

/// <summary>How a message begins, its lead-ins ("espereu, abans que res:") left out.</summary>
public enum WishForm
{
    /// <summary>As anything else.</summary>
    None,

    /// <summary>"Vull…", "em cal…", "em podeu…".</summary>
    Want,

    /// <summary>"Ensenya'm…", "puntua…".</summary>
    Order,

    /// <summary>"Quan…", "hi ha…".</summary>
    Ask,
}

/// <summary>How a message begins, and after what.</summary>
/// <param name="Form">As what.</param>
/// <param name="Leads">Whether words of no weight come first: "mira", "escolta".</param>
/// <param name="SetsAside">Whether it sets what is open aside: "espera", "abans de res", "per cert".</param>
/// <param name="Start">Where in the text it begins, after them.</param>
public readonly record struct WishReading(WishForm Form, bool Leads, bool SetsAside, int Start);

/// <summary>Reads whether a message begins as a wish, an order or a question of its own, rather than as an answer.</summary>
public static class WishReader
{
    private const int MostLeads = 8;
    internal static readonly PhraseBook Phrases = new("wishes");

    /// <summary>How it begins.</summary>
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
                return new WishReading(FormOf(heading), leads > 0, aside, tokens[at].Start);
            (at, leads) = (at + length, leads + 1);
            aside |= heading == "aside" || (heading == "not now" && IsCut(tokens, at));
        }

        return new WishReading(WishForm.None, leads > 0, aside, at < tokens.Count ? tokens[at].Start : said.Text.Length);
    }

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
