using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Refusing;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Where the telling of sessions goes on.</summary>
/// <param name="Note">What is told, without what had to be refused.</param>
/// <param name="Question">What is asked; null when it ends here.</param>
/// <param name="Why">What was refused, or null.</param>
internal sealed record LogNext(SessionNote Note, LogQuestion? Question, string? Why)
{
    /// <summary>
    /// The next question: what was refused is said as soon as it is known, then what is missing, what is doubtful, and all of it.
    /// </summary>
    public static async Task<LogNext> OfAsync(
        Turn turn, SessionNote note, IReadOnlyList<Assignment> open, CancellationToken cancellationToken)
    {
        var facts = new RefusalFacts(turn, Doing.Logging) { Assignments = open };
        // An assignment that has been closed since is no longer one to choose.
        if (note.Told.Any(told => told.Fits.Any(id => open.All(each => each.Id != id))))
            return new LogNext(note, null, Refusals.Say(new AssignmentOver(AssignmentState.Closed), facts));
        DateOnly[] days = [.. note.Told.Select(told => told.Date).OfType<DateOnly>().Distinct()];
        var book = await SessionDesk.BookAsync(turn, open, days, cancellationToken);
        // Said before anything is asked: no answer would change it.
        var refusals = note.Told.Select(told => told.Assignment is { } id ? book.WhyNotLogAny(id) : null);
        if (refusals.FirstOrDefault(each => each is not null) is { } never)
            return new LogNext(note, null, Refusals.Say(never, facts));
        if (book.WhyNotLog(Probes(note)) is { } refusal && refusal is not EmptyAmount)
        {
            var why = Refusals.Say(refusal, facts);
            return Without(note, refusal) is { } rest && LogQuestion.Missing(rest, open) is { } again
                ? new LogNext(rest, again, why)
                : new LogNext(note, null, why);
        }

        if (LogQuestion.Missing(note, open) is { } missing) return new LogNext(note, missing, null);
        SessionDraft[] drafts = [.. note.Told.Select(told => new SessionDraft(told.Assignment!.Value, told.Facts!))];
        var doubt = book.DoubtsAbout(drafts).FirstOrDefault(each => !note.Accepted.Contains(each.Key));
        return new LogNext(note, doubt is null ? LogQuestion.Review(drafts, open) : LogQuestion.Of(doubt, drafts, open), null);
    }

    // What is known already, as the least that it can be: what it refuses is refused whatever comes.
    private static SessionDraft[] Probes(SessionNote note) =>
    [
        .. note.Told.Where(told => told is { Assignment: not null, Date: not null }).Select(told => new SessionDraft(
            told.Assignment!.Value,
            new SessionFacts(told.Date!.Value, told.Start, new Minutes(told.Length ?? 1), told.Modality ?? Modality.Remote, told.Topic))),
    ];

    // Null when nothing that the person can say otherwise would do.
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
