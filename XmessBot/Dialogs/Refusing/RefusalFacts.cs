using XmessBot.Core.Assignments;
using XmessBot.Core.Requests;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Refusing;

/// <summary>What was being done when Core refused: a text may differ between logging a session and planning one.</summary>
internal enum Doing
{
    /// <summary>Making or changing a request.</summary>
    Requesting,

    /// <summary>Logging a session.</summary>
    Logging,

    /// <summary>Correcting or undoing a logged session.</summary>
    Amending,

    /// <summary>A council's answer about a session, or staff's decision about it.</summary>
    Answering,

    /// <summary>Planning a session.</summary>
    Planning,

    /// <summary>Assigning, extending or closing hours, by staff.</summary>
    Assigning,

    /// <summary>Deciding on a request, by staff.</summary>
    Deciding,

    /// <summary>Closing the logging of a call, by staff.</summary>
    Closing,

    /// <summary>Recording memberships and roles, by staff.</summary>
    Registering,

    /// <summary>Opening a call or changing a value of it, by staff.</summary>
    Opening,
}

/// <summary>What the texts of refusals need besides the refusal itself.</summary>
/// <param name="Turn">The turn, with its time and person.</param>
/// <param name="Doing">What was being done.</param>
internal sealed record RefusalFacts(Turn Turn, Doing Doing)
{
    /// <summary>The request concerned.</summary>
    public Request? Request { get; init; }

    /// <summary>The council concerned, when there is no request yet.</summary>
    public string? Municipality { get => field ?? Request?.Municipality; init; }

    /// <summary>The assignments concerned.</summary>
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];

    /// <summary>The number of the session concerned.</summary>
    public int Session { get; init; }

    /// <summary>That session before the change, in words.</summary>
    public string Before { get; init; } = "";

    /// <summary>The call whose hours are concerned.</summary>
    public string? Call { get; init; }
}
