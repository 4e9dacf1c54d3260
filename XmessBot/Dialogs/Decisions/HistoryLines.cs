using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Decisions;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>
/// What has been done with a request, a line each: its moves, the entries of its assignments and its letters, oldest first (R12).
/// </summary>
internal static class HistoryLines
{
    private static readonly Texts Texts = Texts.For("Decisions");

    /// <summary>The lines.</summary>
    public static IReadOnlyList<string> Of(
        Request request, IEnumerable<Assignment> assignments, IEnumerable<Letter> letters, CallBook calls) =>
    [
        .. request.Entries.Select(entry => (entry.At, Line: LineOf(entry)))
            .Concat(assignments.SelectMany(LinesOf))
            .Concat(letters.SelectMany(letter => LinesOf(letter, calls)))
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

    // What was held and has had no effect is in no other history.
    private static IEnumerable<(DateTimeOffset At, string Line)> LinesOf(Letter letter, CallBook calls)
    {
        var becomes = LetterWording.Decided(letter.Verdict, calls.Find(letter.Call)!);
        yield return (letter.At, Line(letter.At, letter.Author, Texts.Plain("didHeld", ("becomes", becomes)), letter.Verdict.Reason));
        if (letter.State == LetterState.Dropped)
            yield return (letter.EndedAt!.Value, Line(letter.EndedAt.Value, letter.EndedBy!, Texts.Plain("didDropped"), null));
        if (letter.SentAt is { } sent) yield return (sent, Line(sent, letter.EndedBy!, Texts.Plain("didSentLetter"), null));
    }

    private static string Line(DateTimeOffset at, string author, string what, string? text)
    {
        (string, object)[] facts = [("day", MadridTime.DayOf(at)), ("what", what), ("author", author)];
        return text is null ? Texts.Say("historyLine", facts) : Texts.Say("historyLineWhy", [.. facts, ("text", text)]);
    }
}
