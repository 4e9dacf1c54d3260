namespace XmessBot.Core.Language.Text;

/// <summary>Recognises web addresses: their parts are no words, dates or ends of sentences.</summary>
internal static class WebAddress
{
    /// <summary>Whether a token is part of one: "https://contractes.cat/2021/10/12", "www.vic.cat".</summary>
    public static bool Covers(IReadOnlyList<Token> tokens, int at)
    {
        var first = at;
        while (first > 0 && tokens[first].Glued) first--;
        return first < at && tokens[first].Text is "www" or "http" or "https";
    }
}
