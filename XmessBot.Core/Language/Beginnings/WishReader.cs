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
/// <param name="Leads">Whether it begins with words that set something else aside: "espera", "abans", "per cert".</param>
public readonly record struct WishReading(WishForm Form, bool Leads);

/// <summary>Reads whether a message begins as a wish, an order or a question of its own, rather than as an answer.</summary>
public static class WishReader
{
    private const int MostLeads = 8;
    private static readonly PhraseBook Phrases = new("wishes");

    /// <summary>How it begins.</summary>
    public static WishReading Read(Utterance said)
    {
        var tokens = said.AnswerWords;
        var words = Phrases.Words(tokens);
        var (at, leads) = (0, 0);
        while (at < words.Count && leads < MostLeads)
        {
            var (heading, length) = Phrases.At(words, at);
            if (tokens[at].Kind == TokenKind.Mark && length == 0)
            {
                at++;
                continue;
            }

            if (heading == "lead") (at, leads) = (at + length, leads + 1);
            else return new WishReading(FormOf(heading), leads > 0);
        }

        return new WishReading(WishForm.None, leads > 0);
    }

    private static WishForm FormOf(string heading) => heading switch
    {
        "want" => WishForm.Want,
        "order" => WishForm.Order,
        "ask" => WishForm.Ask,
        _ => WishForm.None,
    };
}
