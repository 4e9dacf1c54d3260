using XmessBot.Core.Members;

namespace XmessBot.Tests.Releases.Making;

/// <summary>A person in the scripts.</summary>
/// <param name="Name">The name of their account and conversation, and the beginning of their address.</param>
/// <param name="Roles">The roles that staff registered; null for a person who is not registered.</param>
/// <param name="Council">The INE code of their council.</param>
/// <param name="FullName">Their name, if others mention it.</param>
internal sealed record Member(string Name, Roles? Roles = Roles.Applicant, string? Council = null, string? FullName = null)
{
    /// <summary>Their address.</summary>
    public string Address => $"{Name}@prova.example";
}

/// <summary>
/// The messages that bring a conversation to where it is left. A line is said by the owner; "[Títol]" presses a button, "+" joins, and
/// "nuria> text" is said by another person. Lines and expected replies may contain {address}, {code}, {seal}, {number} and {session} of the
/// owner, and {number:maria}, {session:nuria} of others.
/// </summary>
/// <param name="Owner">The person whose conversation it is.</param>
internal sealed record Script(Member Owner)
{
    /// <summary>Other people who speak in it.</summary>
    public IReadOnlyList<Member> Others { get; init; } = [];

    /// <summary>What is said while the first call accepts requests.</summary>
    public IReadOnlyList<string> InMay { get; init; } = [];

    /// <summary>What is said two months later, while the second does, up to where it is left.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>As in <see cref="Conversation.Asked"/>; null for a conversation that does not continue.</summary>
    public string? Asked { get; init; }

    /// <summary>As in <see cref="Conversation.Waits"/>.</summary>
    public bool Waits { get; init; } = true;

    /// <summary>As in <see cref="Conversation.Say"/>.</summary>
    public string Say { get; init; } = "";

    /// <summary>As in <see cref="Conversation.Next"/>.</summary>
    public string? Next { get; init; }

    /// <summary>As in <see cref="Conversation.Begun"/>.</summary>
    public IReadOnlyList<string> Begun { get; init; } = [];

    /// <summary>As in <see cref="Conversation.Pressed"/>.</summary>
    public string? Pressed { get; init; }

    /// <summary>As in <see cref="Conversation.Replaced"/>.</summary>
    public IReadOnlyList<string> Replaced { get; init; } = [];

    /// <summary>As in <see cref="Conversation.Then"/>.</summary>
    public IReadOnlyList<string> Then { get; init; } = [];
}
