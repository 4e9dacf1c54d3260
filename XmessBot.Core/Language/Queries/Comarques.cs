using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Text;
using All = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Core.Language.Queries;

/// <summary>The comarques, as messages name them.</summary>
internal static class Comarques
{
    /// <summary>Their official names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.All.Select(each => each.Comarca).Distinct()];

    private static readonly Dictionary<string, string> ByKey = new(Names.ToDictionary(PlaceKey.Of)) { ["vallaran"] = "Aran" };

    private const int MostWords = 4;

    /// <summary>The comarca whose name begins at a token, with the first token after it; null when none does.</summary>
    public static (string Comarca, int End)? At(IReadOnlyList<Token> tokens, int start)
    {
        if (PlaceKey.IsLink(tokens[start].Text)) return null;
        var key = "";
        (string, int)? found = null;
        for (var at = start; at < tokens.Count && at < start + MostWords && tokens[at].Kind == TokenKind.Word; at++)
        {
            if (!PlaceKey.IsLink(tokens[at].Text)) key += tokens[at].Text;
            if (ByKey.TryGetValue(key, out var name) && !PlaceKey.IsLink(tokens[at].Text)) found = (name, at + 1);
        }
        return found;
    }
}
