using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language;

/// <summary>The numbers in a message that name requests ("2026-1-007"), calls ("2026-1") and sessions ("la sessió 12", "la 12").</summary>
/// <param name="Requests">The reference numbers of requests, in order.</param>
/// <param name="Calls">The ids of calls, in order.</param>
/// <param name="Sessions">The numbers of sessions, in order.</param>
public sealed record References(IReadOnlyList<string> Requests, IReadOnlyList<string> Calls, IReadOnlyList<int> Sessions)
{
    private static readonly References Nothing = new([], [], []);

    /// <summary>The first request, or null.</summary>
    public string? Request => Requests.Count > 0 ? Requests[0] : null;

    /// <summary>The first call, or null. The reference number of a request does not name a call.</summary>
    public string? Call => Calls.Count > 0 ? Calls[0] : null;

    /// <summary>The first session, or null.</summary>
    public int? Session => Sessions.Count > 0 ? Sessions[0] : null;

    /// <summary>The references in a message.</summary>
    public static References Of(Utterance said)
    {
        if (!said.Words.Any(token => token.Kind == TokenKind.Number)) return Nothing;
        var items = Chart.Read(said.Words, ReferenceRules.Book).Items.ToList();
        return new References(
            [.. Of(items, "request").Select(item => (string)item.Value)],
            [.. Of(items, "call").Select(item => (string)item.Value)],
            [.. Of(items, "session").Select(item => (int)item.Value)]);
    }

    /// <summary>The message without the references to requests and calls, so that their digits are not read as times or dates.</summary>
    public static string Without(Utterance said)
    {
        var text = said.Text.ToCharArray();
        var items = Chart.Read(said.Words, ReferenceRules.Book).Items.ToList();
        foreach (var item in Of(items, "request").Concat(Of(items, "call")))
            Array.Fill(text, ' ', said.Words[item.Start].Start, said.Words[item.End - 1].End - said.Words[item.Start].Start);
        return new string(text);
    }

    // Of overlapping ones, the one that starts first: "sessió núm. 7" contains "núm. 7".
    private static IEnumerable<Item> Of(List<Item> items, string kind)
    {
        var end = 0;
        foreach (var item in items.Where(item => item.Kind == kind).OrderBy(item => item.Start).ThenByDescending(item => item.End))
        {
            if (item.Start < end) continue;
            end = item.End;
            yield return item;
        }
    }
}
