using System.Text.Json.Serialization;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;

namespace XmessBot.Dialogs.Sessions;

/// <summary>What a session note is for.</summary>
internal enum SessionTask
{
    /// <summary>Log the reported sessions.</summary>
    Log,

    /// <summary>Correct or undo a session.</summary>
    Amend,

    /// <summary>Ask for lessons (R15).</summary>
    Lessons,

    /// <summary>Ask why the council disputes a session.</summary>
    Dispute,

    /// <summary>Decide a dispute, by staff (R12).</summary>
    Resolve,
}

/// <summary>
/// The state of the five dialogs about sessions: what a person is reporting, until it is logged, corrected or left. It is stored in its own
/// row instead of the bot state, so that nothing is asked again when that is lost. The names in its JSON are those of the first release.
/// </summary>
internal sealed record SessionNote
{
    // More steps than a session has questions; nobody goes back further.
    private const int MostBefore = 12;

    /// <summary>What it is for.</summary>
    public SessionTask Task { get; init; }

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset Begun { get; init; }

    /// <summary>The message that reports the sessions, until it is parsed.</summary>
    public string? Said { get; init; }

    /// <summary>The conversation and id of that message.</summary>
    public SessionSource? Source { get; init; }

    /// <summary>The sessions as far as they are known; for a correction, the session after it.</summary>
    [JsonPropertyName("Told")]
    public IReadOnlyList<PartialSession> Sessions { get; init; } = [];

    /// <summary>The keys of the doubts that were answered with yes.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>Whether the person wants to change a part of the report.</summary>
    public bool Changing { get; init; }

    /// <summary>The number of the existing session that it is about, or null.</summary>
    public int? Number { get; init; }

    /// <summary>Staff's decision about a dispute: whether the session still counts; null before.</summary>
    [JsonPropertyName("Stands")]
    public bool? Upheld { get; init; }

    /// <summary>The earlier versions, one before each answer, last one last, for going back.</summary>
    public IReadOnlyList<EarlierNote> Before { get; init; } = [];

    /// <summary>The version, incremented by every save.</summary>
    public int Version { get; init; }

    /// <summary>A copy that can go back to <paramref name="asked"/>.</summary>
    public SessionNote After(SessionNote asked) => this with
    {
        Before = [.. asked.Before.Append(new EarlierNote(asked.Sessions, asked.Accepted, asked.Changing)).TakeLast(MostBefore)],
    };

    /// <summary>The version before the last answer; null when there is none.</summary>
    public SessionNote? StepBack() => Before.Count == 0 ? null : this with
    {
        Sessions = Before[^1].Sessions,
        Accepted = Before[^1].Accepted,
        Changing = Before[^1].Changing,
        Before = [.. Before.SkipLast(1)],
    };

    /// <summary>The sessions to log, once nothing is missing.</summary>
    public IReadOnlyList<SessionDraft> Drafts() =>
        [.. Sessions.Select(session => new SessionDraft(session.Assignment!.Value, session.Facts!))];

    /// <summary>A copy with every session changed.</summary>
    public SessionNote Each(Func<PartialSession, PartialSession> change) => this with { Sessions = [.. Sessions.Select(change)] };
}

/// <summary>An earlier version of a note.</summary>
/// <param name="Sessions">The sessions as far as they were known.</param>
/// <param name="Accepted">The doubts that had been answered with yes.</param>
/// <param name="Changing">Whether the person wanted to change a part.</param>
internal sealed record EarlierNote(
    [property: JsonPropertyName("Told")] IReadOnlyList<PartialSession> Sessions, IReadOnlyList<string> Accepted, bool Changing);

/// <summary>A session as far as it is known; null parts are still to be asked.</summary>
internal sealed record PartialSession
{
    /// <summary>The assignments that it may belong to: one once it is known, empty when nothing is known.</summary>
    public IReadOnlyList<AssignmentId> Fits { get; init; } = [];

    /// <summary>The day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The start; optional.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>The length in minutes.</summary>
    public int? Length { get; init; }

    /// <summary>The modality (R09).</summary>
    public Modality? Modality { get; init; }

    /// <summary>The topic; blank when the person skipped it.</summary>
    public string? Topic { get; init; }

    /// <summary>The assignment, once known.</summary>
    public AssignmentId? Assignment => Fits is [var one] ? one : null;

    /// <summary>The facts, once nothing is missing.</summary>
    public SessionFacts? Facts => Date is { } date && Length is { } length && Modality is { } modality && Topic is not null
        ? new SessionFacts(date, Start, new Minutes(length), modality, Topic.Length == 0 ? null : Topic)
        : null;

    /// <summary>A complete one.</summary>
    public static PartialSession Of(AssignmentId assignment, SessionFacts facts) => new()
    {
        Fits = [assignment],
        Date = facts.Date,
        Start = facts.Start,
        Length = facts.Length.Count,
        Modality = facts.Modality,
        Topic = facts.Topic ?? "",
    };
}
