namespace XmessBot.Search;

/// <summary>
/// A line of <c>concepts.*.txt</c>: "forn; fleca; panadería &lt; comerç". The first wording names the concept; "~" before it marks a way of
/// asking ("quant costa") and not a subject.
/// </summary>
internal sealed record ConceptLine(string Name, bool IsAsking, IReadOnlyList<string> Wordings, IReadOnlyList<string> Broader)
{
    /// <summary>Reads a line.</summary>
    public static ConceptLine Parse(string line)
    {
        var parts = line.Split('<', 2);
        var wordings = Split(parts[0].TrimStart('~'), ';');
        return new(wordings[0].TrimStart('='), line[0] == '~', wordings, parts.Length > 1 ? Split(parts[1], ',') : []);
    }

    private static string[] Split(string text, char mark) =>
        text.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
