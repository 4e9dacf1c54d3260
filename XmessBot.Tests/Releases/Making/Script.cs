using XmessBot.Core.Members;

namespace XmessBot.Tests.Releases.Making;

/// <summary>Somebody of the conversations that are made.</summary>
/// <param name="Name">Their account, their conversation and the beginning of their address.</param>
/// <param name="Roles">What staff registered them as; null for who is not registered.</param>
/// <param name="Council">The INE code of their council.</param>
/// <param name="FullName">How they are called, for those whom others name.</param>
internal sealed record Member(string Name, Roles? Roles = Roles.Applicant, string? Council = null, string? FullName = null)
{
    /// <summary>Their address.</summary>
    public string Address => $"{Name}@prova.example";
}

/// <summary>
/// How a conversation is brought to where it is left. A line is said by its owner, "[Títol]" presses a button, "+" joins, and
/// "nuria> text" is said by another. In lines and in what is expected there are {address}, {code}, {seal}, {number} and
/// {session} of the owner, and {number:maria}, {session:nuria} of another.
/// </summary>
/// <param name="Owner">Whose it is.</param>
internal sealed record Script(Member Owner)
{
    /// <summary>Others who speak in it.</summary>
    public IReadOnlyList<Member> Others { get; init; } = [];

    /// <summary>What is said while the requests of the first call are taken.</summary>
    public IReadOnlyList<string> InMay { get; init; } = [];

    /// <summary>What is said two months later, when those of the second are, and until it is left.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>As in <see cref="Conversation.Asked"/>; null for a conversation that nobody goes on with.</summary>
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
