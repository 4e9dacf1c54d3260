namespace XmessBot.Core.Language.Text;

/// <summary>Addresses of pages as people paste them: what stands in one is no word, no date and no end of a sentence.</summary>
internal static class WebAddress
{
    /// <summary>Whether a token stands inside of one: "https://contractes.cat/2021/10/12", "www.vic.cat".</summary>
    public static bool Covers(IReadOnlyList<Token> tokens, int at)
    {
        var first = at;
        while (first > 0 && tokens[first].Glued) first--;
        return first < at && tokens[first].Text is "www" or "http" or "https";
    }
}
