using XmessBot.Search;

namespace XmessBot.Training;

/// <summary>A fine question that councils have.</summary>
/// <param name="Question">As an entry would be titled.</param>
/// <param name="Answer">Its answer, short.</param>
/// <param name="Wordings">How people ask it.</param>
internal sealed record Topic(string Question, string Answer, IReadOnlyList<string> Wordings)
{
    /// <summary>
    /// Reads Search/Topics: "=" a topic's question, "@" its answer, "-" each wording; "#" a comment. The entries of a knowledge base are
    /// topics too, with what the folder has of the same question.
    /// </summary>
    public static List<Topic> Read(string folder, string knowledge)
    {
        var topics = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(ReadFile).ToList();
        var entries = KnowledgeBase.Read(File.ReadLines(knowledge)).Entries;
        var more = topics.ToLookup(topic => topic.Question, topic => topic.Wordings);
        return
        [
            .. topics.ExceptBy(entries.Select(entry => entry.Question), topic => topic.Question),
            .. entries.Select(entry => new Topic(
                entry.Question, entry.Answer, [.. entry.Wordings, .. more[entry.Question].SelectMany(wordings => wordings)])),
        ];
    }

    private static IEnumerable<Topic> ReadFile(string file)
    {
        var lines = File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToList();
        for (var at = 0; at < lines.Count;)
        {
            if (lines[at][0] != '=' || at + 1 == lines.Count || lines[at + 1][0] != '@')
                throw new FormatException($"{file}: a topic begins with '=' and '@', not with: {lines[at]}");
            var wordings = lines.Skip(at + 2).TakeWhile(line => line[0] == '-').Select(Text).ToList();
            yield return new(Text(lines[at]), Text(lines[at + 1]), wordings);
            at += 2 + wordings.Count;
        }
    }

    private static string Text(string line) => line[1..].Trim();
}
