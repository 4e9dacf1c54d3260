using XmessBot.Core.Language.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>Whose a message is.</summary>
/// <param name="Why">What claimed it and how surely, for whoever wants to know.</param>
internal abstract record Decision(string Why)
{
    /// <summary>The open question's: it is its answer, be it a good one or not.</summary>
    public sealed record ToQuestion(string Why) : Decision(Why);

    /// <summary>A command to the conversation itself.</summary>
    public sealed record ToCommand(Command Command, string Why) : Decision(Why);

    /// <summary>An earlier answer of what is being told is to be changed.</summary>
    public sealed record ToChange(string Why) : Decision(Why);

    /// <summary>A capability's: something is wanted now.</summary>
    public sealed record ToCapability(Claim Claim, string Why) : Decision(Why);

    /// <summary>A question of theirs, answered in between.</summary>
    public sealed record ToAnswers(string Why) : Decision(Why);

    /// <summary>Nobody's: what is open is asked again, saying what would do.</summary>
    public sealed record Again(string Why) : Decision(Why);

    /// <summary>Nobody's, and nothing is open.</summary>
    public sealed record Nobodys(string Why) : Decision(Why);
}
