using XmessBot.Core.Members;

namespace XmessBot.Core.Sessions;

/// <summary>The kinds of entries in the history of a session.</summary>
public enum SessionEntryKind
{
    /// <summary>It was logged.</summary>
    Logged,

    /// <summary>It was other than had been told; the other side is asked anew.</summary>
    Corrected,

    /// <summary>It was of another council: its hours are counted in another assignment, whose council is asked anew.</summary>
    Moved,

    /// <summary>It was taken back.</summary>
    Undone,

    /// <summary>The council said that it was so.</summary>
    Confirmed,

    /// <summary>The council said nothing in seven days, which counts as confirmed.</summary>
    ConfirmedBySilence,

    /// <summary>The council said that it was not so, with a reason; staff decides.</summary>
    Disputed,

    /// <summary>Staff heard both and it stands.</summary>
    Upheld,
}

/// <summary>An entry of the history of a session. Entries are never edited or deleted; the last one is in force.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Facts">What the session was from then on.</param>
/// <param name="At">The moment.</param>
/// <param name="Author">Who did it; null for what time did.</param>
/// <param name="Reason">Why, where it was said.</param>
public sealed record SessionEntry(SessionEntryKind Kind, SessionFacts Facts, DateTimeOffset At, PersonId? Author, string? Reason);
