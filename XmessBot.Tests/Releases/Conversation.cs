namespace XmessBot.Tests.Releases;

/// <summary>A conversation that was under way when the data of a release were kept, and how it has to go on in any later one.</summary>
internal sealed record Conversation
{
    /// <summary>Its name, which is also that of who speaks in what is stored.</summary>
    public required string Name { get; init; }

    /// <summary>"channel|id" of the account.</summary>
    public required string Account { get; init; }

    /// <summary>"channel|id" of the conversation.</summary>
    public required string Id { get; init; }

    /// <summary>The moment at which it goes on.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was said last in it; "[Títol]" is a button.</summary>
    public required IReadOnlyList<string> Said { get; init; }

    /// <summary>The beginning of what was shown last.</summary>
    public required string Question { get; init; }

    /// <summary>The part of the last reply that tells what was asked or shown; it is there again when that is asked again.</summary>
    public required string Asked { get; init; }

    /// <summary>Whether the bot waits for an answer; false when something was only shown.</summary>
    public bool Waits { get; init; }

    /// <summary>The buttons that were shown last.</summary>
    public required IReadOnlyList<ShownButton> Buttons { get; init; }

    /// <summary>Something that answers what was asked.</summary>
    public required string Say { get; init; }

    /// <summary>A part of the reply that shows that it went on; null where any answer that is no error will do.</summary>
    public string? Next { get; init; }

    /// <summary>
    /// What begins it again. Empty when what was asked is in the store, from which it goes on whatever happens to the bot state;
    /// what was in the bot state alone may have to be begun again.
    /// </summary>
    public IReadOnlyList<string> Begun { get; init; } = [];

    /// <summary>What the last button does, as a part of the reply: null when it is an old one already.</summary>
    public string? Pressed { get; init; }

    /// <summary>Beginnings of what is stored of it, as <see cref="Left"/> tells it.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>Those of them that the answer replaces.</summary>
    public IReadOnlyList<string> Replaced { get; init; } = [];

    /// <summary>Parts of what is stored once it is answered.</summary>
    public IReadOnlyList<string> Then { get; init; } = [];

    /// <summary>Whether the answer replaces a line of <see cref="Kept"/>.</summary>
    public bool Replaces(string line) => Replaced.Any(part => line.Contains(part, StringComparison.Ordinal));

    /// <summary>Whether what the answer leaves is stored.</summary>
    public bool Holds(IReadOnlyList<string> stored) => Then.All(part => stored.Any(line => line.Contains(part, StringComparison.Ordinal)));
}
