using XmessBot.Core.Members;

namespace XmessBot.Core.Sessions;

/// <summary>The kinds of entries in the history of a session.</summary>
public enum SessionEntryKind
{
    /// <summary>The session was logged.</summary>
    Logged,

    /// <summary>Its facts were corrected; the council is asked again.</summary>
    Corrected,

    /// <summary>It was moved to another council's assignment; that council is asked.</summary>
    Moved,

    /// <summary>It was undone.</summary>
    Undone,

    /// <summary>The council confirmed it.</summary>
    Confirmed,

    /// <summary>The council did not answer within seven days, which counts as confirmation.</summary>
    ConfirmedBySilence,

    /// <summary>The council disputed it, with a reason; staff decides.</summary>
    Disputed,

    /// <summary>Staff decided that the disputed session stands.</summary>
    Upheld,
}

/// <summary>An entry of the history of a session. Entries are never edited or deleted; the last one is in force.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Facts">The facts of the session after the entry.</param>
/// <param name="At">The instant of the entry.</param>
/// <param name="Author">The person who did it; null for a confirmation by silence.</param>
/// <param name="Reason">The reason, when one was given.</param>
public sealed record SessionEntry(SessionEntryKind Kind, SessionFacts Facts, DateTimeOffset At, PersonId? Author, string? Reason);
