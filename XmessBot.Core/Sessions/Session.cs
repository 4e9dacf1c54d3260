using System.Collections.Immutable;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;

namespace XmessBot.Core.Sessions;

/// <summary>The states of a logged session.</summary>
public enum SessionState
{
    /// <summary>It counts, and the council has not answered yet.</summary>
    Logged,

    /// <summary>It counts, and the council agrees.</summary>
    Confirmed,

    /// <summary>It counts until staff decides otherwise.</summary>
    Disputed,

    /// <summary>Taken back: it counts no more.</summary>
    Undone,
}

/// <summary>The message by which a session was logged: when it is edited or deleted, so is the session.</summary>
/// <param name="Conversation">"channel|id" of the conversation.</param>
/// <param name="Activity">The id of the message in it.</param>
public sealed record SessionSource(string Conversation, string Activity);

/// <summary>A session that was held and logged, with its history and what was learnt in it (R15).</summary>
public sealed record Session
{
    /// <summary>How long the council has to answer before silence counts as yes.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromDays(7);

    /// <summary>How many times what was learnt is asked: once, and once again when it was skipped (R15).</summary>
    public const int MostLessonsAsked = 2;

    /// <summary>The number that people use, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The assignment whose hours it uses.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Who gave it.</summary>
    public required PersonId Mentor { get; init; }

    /// <summary>The message that told of it, when one did.</summary>
    public SessionSource? Source { get; init; }

    /// <summary>What happened to it, oldest first; at least that it was logged.</summary>
    public required ImmutableList<SessionEntry> History { get; init; }

    /// <summary>The questions that came up (R15); null when none were told.</summary>
    public string? Questions { get; init; }

    /// <summary>What could be useful to other councils (R15); null when nothing was told.</summary>
    public string? GoodPractices { get; init; }

    /// <summary>How many times they have been asked for.</summary>
    public int LessonsAsked { get; init; }

    /// <summary>Counts every change.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What it was, as last told.</summary>
    public SessionFacts Facts => History[^1].Facts;

    /// <summary>Who logged it.</summary>
    public PersonId LoggedBy => History[0].Author!.Value;

    /// <summary>The moment it was logged.</summary>
    public DateTimeOffset LoggedAt => History[0].At;

    /// <summary>Since when it is as it is: what the seven days are counted from.</summary>
    public DateTimeOffset Since => History[^1].At;

    /// <summary>Where it is in its life, as it was last written.</summary>
    public SessionState State => History[^1].Kind switch
    {
        SessionEntryKind.Logged or SessionEntryKind.Corrected or SessionEntryKind.Moved => SessionState.Logged,
        SessionEntryKind.Disputed => SessionState.Disputed,
        SessionEntryKind.Undone => SessionState.Undone,
        _ => SessionState.Confirmed,
    };

    /// <summary>Whether its hours count.</summary>
    public bool Counts => State != SessionState.Undone;

    /// <summary>The session, to be shown with its history, to whoever may read its assignment (<see cref="Assignment.ReadBy"/>).</summary>
    /// <param name="assignment">The assignment that it is of.</param>
    /// <param name="by">Who asks.</param>
    public Outcome<Session> ReadBy(Assignment assignment, Person by) => assignment.ReadBy(by).Then<Session>(_ => this);

    /// <summary>Whether the council has said nothing for so long that it counts as confirmed.</summary>
    public bool ConfirmedBySilenceAt(DateTimeOffset now) => State == SessionState.Logged && now >= Since + Silence;

    /// <summary>Where it is at <paramref name="now"/>, silence included, written or not.</summary>
    public SessionState StateAt(DateTimeOffset now) => ConfirmedBySilenceAt(now) ? SessionState.Confirmed : State;

    /// <summary>Whether to ask what was learnt: nothing has been told and it has not been asked twice (R15).</summary>
    public bool LessonsDue => Counts && Questions is null && GoodPractices is null && LessonsAsked < MostLessonsAsked;

    /// <summary>As it is once what was learnt has been asked for (R15), which is only asked to who gave it.</summary>
    public Outcome<Session> AskingLessons(Person by) =>
        IsGivenBy(by) is { } refusal ? refusal : this with { LessonsAsked = LessonsAsked + 1, Version = Version + 1 };

    /// <summary>With what was learnt (R15), told by who gave it; blank is not told.</summary>
    public Outcome<Session> WithLessons(string? questions, string? goodPractices, Person by) =>
        IsGivenBy(by) is { } refusal ? refusal : this with
        {
            Questions = string.IsNullOrWhiteSpace(questions) ? Questions : questions.Trim(),
            GoodPractices = string.IsNullOrWhiteSpace(goodPractices) ? GoodPractices : goodPractices.Trim(),
            Version = Version + 1,
        };

    // R03: of who gave it, also when another gives the assignment now
    internal NotYourSession? IsGivenBy(Person by) => by.Id == Mentor ? null : new NotYourSession();

    internal Session With(SessionEntryKind kind, DateTimeOffset at, PersonId? author, string? reason = null, SessionFacts? facts = null) =>
        this with { History = History.Add(new SessionEntry(kind, facts ?? Facts, at, author, reason)), Version = Version + 1 };
}
