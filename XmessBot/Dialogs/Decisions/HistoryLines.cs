using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>What has been done with a request, a line each: its moves and the entries of its assignments, oldest first (R12).</summary>
internal static class HistoryLines
{
    private static readonly Texts Texts = Texts.For("Decisions");

    /// <summary>The lines.</summary>
    public static IReadOnlyList<string> Of(Request request, IEnumerable<Assignment> assignments) =>
    [
        .. request.Entries.Select(entry => (entry.At, Line: LineOf(entry)))
            .Concat(assignments.SelectMany(LinesOf))
            .OrderBy(each => each.At).Select(each => $"- {each.Line}"),
    ];

    private static string LineOf(RequestEntry entry)
    {
        var done = DecisionTexts.Done(entry.Move);
        var what = entry.Service is { } service ? Texts.Plain(done, ("service", ServiceWording.Name(service))) : Texts.Plain(done);
        return Line(entry.At, entry.Author, what, entry.Text);
    }

    // Sessions have their own history.
    private static IEnumerable<(DateTimeOffset At, string Line)> LinesOf(Assignment assignment) =>
        from entry in assignment.Entries
        let done = DecisionTexts.Done(entry.Kind)
        where done is not null
        let what = Texts.Plain(done, ("hours", HoursWording.Amount(entry.Amount)))
        select (entry.At, Line(entry.At, entry.Author, what, entry.Reason));

    private static string Line(DateTimeOffset at, string author, string what, string? text)
    {
        (string, object)[] facts = [("day", MadridTime.DayOf(at)), ("what", what), ("author", author)];
        return text is null ? Texts.Say("historyLine", facts) : Texts.Say("historyLineWhy", [.. facts, ("text", text)]);
    }
}
