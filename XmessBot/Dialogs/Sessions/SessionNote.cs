using System.Text.Json.Serialization;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;

namespace XmessBot.Dialogs.Sessions;

/// <summary>What a question about sessions is asked for.</summary>
internal enum SessionTask
{
    /// <summary>To log what was told.</summary>
    Log,

    /// <summary>To correct a session, or take it back.</summary>
    Amend,

    /// <summary>To know what was learnt (R15).</summary>
    Lessons,

    /// <summary>To know why the council disputes a session.</summary>
    Dispute,

    /// <summary>To decide a dispute, by staff (R12).</summary>
    Resolve,
}

/// <summary>
/// What somebody is in the middle of telling about sessions, until it is logged, corrected or left: the state of the five dialogs
/// about sessions. It has a row of its own and is not in the bot state, so that nothing is asked again when that is lost. The names
/// that its JSON has are those of the first release.
/// </summary>
internal sealed record SessionNote
{
    // More than the questions of a session; nobody goes back further.
    private const int MostBefore = 12;

    /// <summary>What it is for.</summary>
    public SessionTask Task { get; init; }

    /// <summary>The moment at which it was begun.</summary>
    public required DateTimeOffset Begun { get; init; }

    /// <summary>The message that tells it, until it is read.</summary>
    public string? Said { get; init; }

    /// <summary>Where that message is.</summary>
    public SessionSource? Source { get; init; }

    /// <summary>The sessions as far as they have been told; what a session is to be after a correction.</summary>
    [JsonPropertyName("Told")]
    public IReadOnlyList<PartialSession> Sessions { get; init; } = [];

    /// <summary>The doubts that were asked and answered with yes.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>Whether the person wants to change something of what they told.</summary>
    public bool Changing { get; init; }

    /// <summary>The session that it is about, when it is about one that there is.</summary>
    public int? Number { get; init; }

    /// <summary>Whether a disputed session still counts, once staff has decided it.</summary>
    [JsonPropertyName("Stands")]
    public bool? Upheld { get; init; }

    /// <summary>What it was before each answer, the last one last: what one step back goes back to.</summary>
    public IReadOnlyList<EarlierNote> Before { get; init; } = [];

    /// <summary>Counts every change.</summary>
    public int Version { get; init; }

    /// <summary>As it is after an answer to what <paramref name="asked"/> was.</summary>
    public SessionNote After(SessionNote asked) => this with
    {
        Before = [.. asked.Before.Append(new EarlierNote(asked.Sessions, asked.Accepted, asked.Changing)).TakeLast(MostBefore)],
    };

    /// <summary>As it was before the last answer; null when nothing has been answered yet.</summary>
    public SessionNote? StepBack() => Before.Count == 0 ? null : this with
    {
        Sessions = Before[^1].Sessions,
        Accepted = Before[^1].Accepted,
        Changing = Before[^1].Changing,
        Before = [.. Before.SkipLast(1)],
    };

    /// <summary>The sessions as they are logged, once nothing of them is missing.</summary>
    public IReadOnlyList<SessionDraft> Drafts() =>
        [.. Sessions.Select(session => new SessionDraft(session.Assignment!.Value, session.Facts!))];

    /// <summary>With every told session changed.</summary>
    public SessionNote Each(Func<PartialSession, PartialSession> change) => this with { Sessions = [.. Sessions.Select(change)] };
}

/// <summary>What a note was before an answer.</summary>
/// <param name="Sessions">The sessions as told until then.</param>
/// <param name="Accepted">The doubts that had been answered with yes.</param>
/// <param name="Changing">Whether something was to be changed.</param>
internal sealed record EarlierNote(
    [property: JsonPropertyName("Told")] IReadOnlyList<PartialSession> Sessions, IReadOnlyList<string> Accepted, bool Changing);

/// <summary>A session as far as it has been told; what is null is still to be asked.</summary>
internal sealed record PartialSession
{
    /// <summary>The one assignment that it is for, or those that it may be for; none when it is not known.</summary>
    public IReadOnlyList<AssignmentId> Fits { get; init; } = [];

    /// <summary>The day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>When it began; need not be told.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>How many minutes.</summary>
    public int? Length { get; init; }

    /// <summary>How it was held (R09).</summary>
    public Modality? Modality { get; init; }

    /// <summary>What it was about; blank when the person did not want to say.</summary>
    public string? Topic { get; init; }

    /// <summary>The assignment, once it is known.</summary>
    public AssignmentId? Assignment => Fits is [var one] ? one : null;

    /// <summary>The facts, once nothing is missing.</summary>
    public SessionFacts? Facts => Date is { } date && Length is { } length && Modality is { } modality && Topic is not null
        ? new SessionFacts(date, Start, new Minutes(length), modality, Topic.Length == 0 ? null : Topic)
        : null;

    /// <summary>As it would be told whole.</summary>
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
