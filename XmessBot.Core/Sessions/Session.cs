using System.Collections.Immutable;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;

namespace XmessBot.Core.Sessions;

/// <summary>The states of a logged session.</summary>
public enum SessionState
{
    /// <summary>Counts; the council has not answered yet.</summary>
    Logged,

    /// <summary>Counts; the council has agreed.</summary>
    Confirmed,

    /// <summary>Counts until staff decides on the dispute.</summary>
    Disputed,

    /// <summary>Does not count: it was undone.</summary>
    Undone,
}

/// <summary>The message that logged a session. Editing or deleting the message changes or undoes the session.</summary>
/// <param name="Conversation">The conversation, as "channel|id".</param>
/// <param name="Activity">The id of the message in that conversation.</param>
public sealed record SessionSource(string Conversation, string Activity);

/// <summary>A session that was held and logged, with its history and the lessons learnt in it (R15).</summary>
public sealed record Session
{
    /// <summary>How long the council has to answer; after it, no answer counts as confirmation.</summary>
    public static readonly TimeSpan ConfirmationPeriod = TimeSpan.FromDays(7);

    /// <summary>How many times the lessons are asked for: once, and again if the first was skipped (R15).</summary>
    public const int MostLessonsAsked = 2;

    /// <summary>The number that people use for it; the first is 1.</summary>
    public required int Number { get; init; }

    /// <summary>The assignment whose hours it uses.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>The mentor or advisor who gave it.</summary>
    public required PersonId Mentor { get; init; }

    /// <summary>The message that logged it; null when it was logged otherwise.</summary>
    public SessionSource? Source { get; init; }

    /// <summary>The history, oldest entry first; at least the entry that logged it.</summary>
    public required ImmutableList<SessionEntry> History { get; init; }

    /// <summary>The questions that came up (R15); null when none were given.</summary>
    public string? Questions { get; init; }

    /// <summary>What could be useful to other councils (R15); null when nothing was given.</summary>
    public string? GoodPractices { get; init; }

    /// <summary>How many times the lessons have been asked for.</summary>
    public int LessonsAsked { get; init; }

    /// <summary>Incremented by every change.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The facts in force: those of the last history entry.</summary>
    public SessionFacts Facts => History[^1].Facts;

    /// <summary>The person who logged it.</summary>
    public PersonId LoggedBy => History[0].Author!.Value;

    /// <summary>The instant at which it was logged.</summary>
    public DateTimeOffset LoggedAt => History[0].At;

    /// <summary>The instant of the last history entry; the <see cref="ConfirmationPeriod"/> period is counted from it.</summary>
    public DateTimeOffset Since => History[^1].At;

    /// <summary>The state after the last history entry; <see cref="StateAt"/> includes confirmation by silence.</summary>
    public SessionState State => History[^1].Kind switch
    {
        SessionEntryKind.Logged or SessionEntryKind.Corrected or SessionEntryKind.Moved => SessionState.Logged,
        SessionEntryKind.Disputed => SessionState.Disputed,
        SessionEntryKind.Undone => SessionState.Undone,
        _ => SessionState.Confirmed,
    };

    /// <summary>Whether its hours count as used.</summary>
    public bool Counts => State != SessionState.Undone;

    /// <summary>The session and its history, for anybody who may read its assignment (<see cref="Assignment.ReadBy"/>).</summary>
    /// <param name="assignment">The assignment of the session.</param>
    /// <param name="by">The person who asks.</param>
    public Outcome<Session> ReadBy(Assignment assignment, Person by) => assignment.ReadBy(by).Then<Session>(_ => this);

    /// <summary>Whether the council has not answered within <see cref="ConfirmationPeriod"/>, which counts as confirmation.</summary>
    public bool ConfirmedBySilenceAt(DateTimeOffset now) => State == SessionState.Logged && now >= Since + ConfirmationPeriod;

    /// <summary>The state at <paramref name="now"/>, including a confirmation by silence that is not stored yet.</summary>
    public SessionState StateAt(DateTimeOffset now) => ConfirmedBySilenceAt(now) ? SessionState.Confirmed : State;

    /// <summary>Whether to ask for the lessons: none were given and they have not been asked for twice (R15).</summary>
    public bool LessonsDue => Counts && Questions is null && GoodPractices is null && LessonsAsked < MostLessonsAsked;

    /// <summary>The session after the lessons were asked for once more (R15). Refused to anybody but the person who gave it.</summary>
    public Outcome<Session> AskingLessons(Person by) =>
        IsGivenBy(by) is { } refusal ? refusal : this with { LessonsAsked = LessonsAsked + 1, Version = Version + 1 };

    /// <summary>The session with its lessons (R15); blank means none. Refused to anybody but the person who gave it.</summary>
    public Outcome<Session> WithLessons(string? questions, string? goodPractices, Person by) =>
        IsGivenBy(by) is { } refusal ? refusal : this with
        {
            Questions = string.IsNullOrWhiteSpace(questions) ? Questions : questions.Trim(),
            GoodPractices = string.IsNullOrWhiteSpace(goodPractices) ? GoodPractices : goodPractices.Trim(),
            Version = Version + 1,
        };

    // R03: the person who gave it, even when the assignment has another mentor now
    internal NotYourSession? IsGivenBy(Person by) => by.Id == Mentor ? null : new NotYourSession();

    /// <summary>The session with one more history entry; without <paramref name="facts"/> the facts stay.</summary>
    internal Session With(SessionEntryKind kind, DateTimeOffset at, PersonId? author, string? reason = null, SessionFacts? facts = null) =>
        this with { History = History.Add(new SessionEntry(kind, facts ?? Facts, at, author, reason)), Version = Version + 1 };
}
