using XmessBot.Core.Assignments;
using XmessBot.Core.Requests;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Refusing;

/// <summary>What was being done when Core refused: the same rule is told otherwise to who logs a session and to who plans one.</summary>
internal enum Doing
{
    /// <summary>A request is made or changed.</summary>
    Requesting,

    /// <summary>A session is logged.</summary>
    Logging,

    /// <summary>A logged session is corrected or taken back.</summary>
    Amending,

    /// <summary>A council answers whether a session was so, or staff decides it.</summary>
    Answering,

    /// <summary>A session to come is agreed.</summary>
    Planning,

    /// <summary>Staff gives hours, extends them or closes them.</summary>
    Assigning,

    /// <summary>Staff decides on a request.</summary>
    Deciding,

    /// <summary>Staff closes the logging of a call.</summary>
    Closing,
}

/// <summary>What the texts of refusals need besides the refusal itself.</summary>
/// <param name="Turn">When, and to whom.</param>
/// <param name="Doing">What was being done.</param>
internal sealed record RefusalFacts(Turn Turn, Doing Doing)
{
    /// <summary>The request that it was done with.</summary>
    public Request? Request { get; init; }

    /// <summary>The council for which a request is wanted, where none is begun.</summary>
    public string? Municipality { get => field ?? Request?.Municipality; init; }

    /// <summary>The assignments that it may be of.</summary>
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];

    /// <summary>The number of the session that it was done with.</summary>
    public int Session { get; init; }

    /// <summary>What that session was, in words.</summary>
    public string Before { get; init; } = "";

    /// <summary>The call whose hours are given.</summary>
    public string? Call { get; init; }
}
