namespace XmessBot.Tests.Releases;

/// <summary>A conversation that was under way when the data of a release were saved, and how it must continue in any later one.</summary>
internal sealed record Conversation
{
    /// <summary>Its name, also used for its person in the stored data.</summary>
    public required string Name { get; init; }

    /// <summary>The account: "channel|id".</summary>
    public required string Account { get; init; }

    /// <summary>The conversation: "channel|id".</summary>
    public required string Id { get; init; }

    /// <summary>When it continues.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The last messages; "[Títol]" is a button.</summary>
    public required IReadOnlyList<string> Said { get; init; }

    /// <summary>The beginning of the last reply.</summary>
    public required string Question { get; init; }

    /// <summary>The part of the last reply that identifies the question; expected again when it is asked again.</summary>
    public required string Asked { get; init; }

    /// <summary>Whether the bot waits for an answer; false when it only showed something.</summary>
    public bool Waits { get; init; }

    /// <summary>The buttons that were shown last.</summary>
    public required IReadOnlyList<ShownButton> Buttons { get; init; }

    /// <summary>An answer to the question.</summary>
    public required string Say { get; init; }

    /// <summary>A part of the expected reply; null when any reply without an error will do.</summary>
    public string? Next { get; init; }

    /// <summary>
    /// The messages that begin it again, if it was in the bot state only. Empty when it is in the store, from which it resumes even if the
    /// bot state is lost.
    /// </summary>
    public IReadOnlyList<string> Begun { get; init; } = [];

    /// <summary>A part of the reply to the last button; null when the button is outdated.</summary>
    public string? Pressed { get; init; }

    /// <summary>The beginnings of its stored lines, from <see cref="Left"/>.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>Those that the answer replaces.</summary>
    public IReadOnlyList<string> Replaced { get; init; } = [];

    /// <summary>Parts of the stored lines after the answer.</summary>
    public IReadOnlyList<string> Then { get; init; } = [];

    /// <summary>Whether the answer replaces a line of <see cref="Kept"/>.</summary>
    public bool Replaces(string line) => Replaced.Any(part => line.Contains(part, StringComparison.Ordinal));

    /// <summary>Whether what the answer should store is stored.</summary>
    public bool Holds(IReadOnlyList<string> stored) => Then.All(part => stored.Any(line => line.Contains(part, StringComparison.Ordinal)));
}
