using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Sessions;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Brings to Core what it needs to decide about sessions, and keeps what it decided.</summary>
internal static class SessionDesk
{
    /// <summary>The open assignments of who speaks.</summary>
    public static Task<IReadOnlyList<Assignment>> OpenAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Assignments.OpenOfMentorAsync(turn.Person!.Id, cancellationToken);

    /// <summary>The book about some assignments, with what is known of those days.</summary>
    public static async Task<SessionBook> BookAsync(
        Turn turn, IReadOnlyList<Assignment> assignments, IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken) =>
        new(turn.Calls, assignments, days.Count == 0 ? [] : await turn.Sessions.KnownAsync(assignments, days, cancellationToken),
            turn.Person!, turn.Now);
}
