using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>Finds the options that are a plain yes and a plain no: "Sí, és correcta", "No".</summary>
internal static class YesNoTitles
{
    /// <summary>The indexes of the plain yes and the plain no; null when one is missing.</summary>
    public static (int Yes, int No)? In(IReadOnlyList<string> options)
    {
        var titles = options.Select(AnswerTokens.Of).ToList();
        return PlainOne(titles, "si") is { } yes && PlainOne(titles, "no") is { } no ? (yes, no) : null;
    }

    // Of "No" and "No ho sé", the first is the plain one.
    private static int? PlainOne(List<List<Token>> titles, string answer)
    {
        var begun = Enumerable.Range(0, titles.Count).Where(at => titles[at].FirstOrDefault().Text == answer).ToList();
        if (begun.Count > 1) begun = [.. begun.Where(at => titles[at].Count == 1)];
        return begun is [var only] ? only : null;
    }
}
