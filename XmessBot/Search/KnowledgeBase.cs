using System.Text.Json;
using XmessBot.Core.Faq;

namespace XmessBot.Search;

/// <summary>
/// Reads a knowledge base in JSON Lines: an object a line with <c>id</c>, <c>topic</c>, <c>question</c>, <c>answer</c> and optionally
/// <c>alternatives</c>, <c>source</c> and <c>answerWhenClosed</c>. Other properties are ignored.
/// </summary>
public static class KnowledgeBase
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// The entries that could be read, and a message for each line that could not ("line 3: there is no answer"). Empty lines are ignored.
    /// </summary>
    public static (IReadOnlyList<FaqEntry> Entries, IReadOnlyList<string> Errors) Read(IEnumerable<string> lines)
    {
        var entries = new Dictionary<string, FaqEntry>();
        var errors = new List<string>();
        foreach (var (line, number) in lines.Select((line, i) => (line, i + 1)).Where(l => !string.IsNullOrWhiteSpace(l.line)))
        {
            var (entry, error) = ReadLine(line);
            if (entry is not null && !entries.TryAdd(entry.Id, entry))
                error = $"the id {entry.Id} is already taken";
            if (error is not null)
                errors.Add($"line {number}: {error}");
        }

        return ([.. entries.Values], errors);
    }

    private static (FaqEntry? Entry, string? Error) ReadLine(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Line>(line, Options) switch
            {
                null => (null, "it is null and not an object"),
                { Id: var id } when string.IsNullOrWhiteSpace(id) => (null, "there is no id"),
                { Question: var question } when string.IsNullOrWhiteSpace(question) => (null, "there is no question"),
                { Answer: var answer } when string.IsNullOrWhiteSpace(answer) => (null, "there is no answer"),
                var read => (read.ToEntry(), null),
            };
        }
        catch (JsonException mistake)
        {
            return (null, mistake.Message);
        }
    }

    private sealed record Line(
        string? Id, string? Topic, string? Question, string? Answer, string?[]? Alternatives, string? Source, string? AnswerWhenClosed)
    {
        public FaqEntry ToEntry() => new(
            Id!, Topic ?? "", Question!, Answer!, [.. (Alternatives ?? []).OfType<string>().Where(a => a.Trim().Length > 0)], Source)
        {
            AnswerWhenClosed = AnswerWhenClosed,
        };
    }
}
