using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>Which of some titles are a plain yes and a plain no: "Sí, és correcta", "No".</summary>
internal static class YesNoTitles
{
    /// <summary>The places of the plain yes and of the plain no; null when one is missing.</summary>
    public static (int Yes, int No)? In(IReadOnlyList<string> options)
    {
        var titles = options.Select(AnswerTokens.Of).ToList();
        return PlainOne(titles, "si") is { } yes && PlainOne(titles, "no") is { } no ? (yes, no) : null;
    }

    // Of "No" and "No ho sé" the plain one is the first.
    private static int? PlainOne(List<List<Token>> titles, string answer)
    {
        var begun = Enumerable.Range(0, titles.Count).Where(at => titles[at].FirstOrDefault().Text == answer).ToList();
        if (begun.Count > 1) begun = [.. begun.Where(at => titles[at].Count == 1)];
        return begun is [var only] ? only : null;
    }
}
