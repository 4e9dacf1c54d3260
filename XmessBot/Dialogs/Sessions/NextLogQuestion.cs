using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Refusing;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The next question of a session report, or why the report ends.</summary>
/// <param name="Note">The report, without the parts that were refused.</param>
/// <param name="Question">The question; null when the report ends here.</param>
/// <param name="Why">The refusal, in words, or null.</param>
internal sealed record NextLogQuestion(SessionNote Note, LogQuestion? Question, string? Why)
{
    /// <summary>
    /// Finds the next question: refusals come first, as soon as they are certain, then missing parts, then doubts, and finally the review.
    /// </summary>
    public static async Task<NextLogQuestion> FindAsync(
        Turn turn, SessionNote note, IReadOnlyList<Assignment> open, CancellationToken cancellationToken)
    {
        var facts = new RefusalFacts(turn, Doing.Logging) { Assignments = open };
        // The assignment has been closed since the report named it.
        if (note.Sessions.Any(told => told.Fits.Any(id => open.All(each => each.Id != id))))
            return new NextLogQuestion(note, null, Refusals.Say(new AssignmentOver(AssignmentState.Closed), facts));
        DateOnly[] days = [.. note.Sessions.Select(told => told.Date).OfType<DateOnly>().Distinct()];
        var book = await SessionOperations.BookAsync(turn, open, days, cancellationToken);
        // Refused before anything is asked, because no answer would change it.
        var refusals = note.Sessions.Select(told => told.Assignment is { } id ? book.WhyNotLogAny(id) : null);
        if (refusals.FirstOrDefault(each => each is not null) is { } never)
            return new NextLogQuestion(note, null, Refusals.Say(never, facts));
        if (book.WhyNotLog(Probes(note)) is { } refusal && refusal is not EmptyAmount)
        {
            var why = Refusals.Say(refusal, facts);
            return Without(note, refusal) is { } rest && Missing(rest, open) is { } again
                ? new NextLogQuestion(rest, again, why)
                : new NextLogQuestion(note, null, why);
        }

        if (Missing(note, open) is { } missing) return new NextLogQuestion(note, missing, null);
        var drafts = note.Drafts();
        var doubt = book.DoubtsAbout(drafts).FirstOrDefault(each => !note.Accepted.Contains(each.Key));
        var last = doubt is null ? LogQuestion.Review(drafts, open) : LogQuestion.About(doubt, drafts, open);
        return new NextLogQuestion(note, last, null);
    }

    // The first missing part, or null. A part that several sessions lack is asked once.
    private static LogQuestion? Missing(SessionNote note, IReadOnlyList<Assignment> open)
    {
        bool Lacks(Func<PartialSession, object?> part) => note.Sessions.Any(session => part(session) is null);
        return note.Changing ? LogQuestion.Change(several: note.Sessions.Count > 1)
            : note.Sessions.FirstOrDefault(session => session.Assignment is null) is { } unassigned
                ? LogQuestion.OfAssignment(unassigned, open)
            : Lacks(session => session.Date) ? LogQuestion.Date()
            : Lacks(session => session.Length) ? LogQuestion.Length(note, open)
            : Lacks(session => session.Modality) ? LogQuestion.OfModality()
            : Lacks(session => session.Topic) ? LogQuestion.Topic()
            : null;
    }

    // The known parts, with minimum values for the rest: what this refuses, every answer would refuse.
    private static SessionDraft[] Probes(SessionNote note) =>
    [
        .. note.Sessions.Where(told => told is { Assignment: not null, Date: not null }).Select(told => new SessionDraft(
            told.Assignment!.Value,
            new SessionFacts(told.Date!.Value, told.Start, new Minutes(told.Length ?? 1), told.Modality ?? Modality.Remote, told.Topic))),
    ];

    // The note without the refused part; null when no other answer would help.
    private static SessionNote? Without(SessionNote note, Refusal refusal) => refusal switch
    {
        OutsideWindow(_, var date) => note.Each(told => told.Date == date ? told with { Date = null } : told),
        NotHeldYet(var facts) => note.Each(told => told.Date == facts.Date ? told with { Date = null } : told),
        PastMidnight => note.Each(told => told with { Start = null, Length = null }),
        NotEnoughHours(var id, var left, _) when left > Minutes.None =>
            note.Each(told => told.Assignment == id ? told with { Start = null, Length = null } : told),
        _ => null,
    };
}
