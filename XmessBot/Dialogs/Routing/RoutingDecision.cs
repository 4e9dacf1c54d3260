using XmessBot.Core.Faq;
using XmessBot.Core.Language.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>The decision of <see cref="Policy"/>: who handles a message.</summary>
/// <param name="Why">The reason, for the trace.</param>
internal abstract record RoutingDecision(string Why)
{
    /// <summary>The open question: the message is its answer, good or bad.</summary>
    /// <param name="Why">The reason, for the trace.</param>
    /// <param name="Offers">What it also asks, and can be answered once it is taken; null for nothing.</param>
    public sealed record ToQuestion(string Why, FaqEntry? Offers = null) : RoutingDecision(Why);

    /// <summary>The conversation itself: the message is a command to it.</summary>
    public sealed record ToCommand(Command Command, string Why) : RoutingDecision(Why);

    /// <summary>The open dialog: the message changes an earlier answer.</summary>
    public sealed record ToChange(string Why) : RoutingDecision(Why);

    /// <summary>A capability: the message wishes something now.</summary>
    public sealed record ToCapability(Claim Claim, string Why) : RoutingDecision(Why);

    /// <summary>The FAQ: the message is a question, answered in between.</summary>
    public sealed record ToAnswers(string Why) : RoutingDecision(Why);

    /// <summary>Nobody: the open question is asked again, with what it accepts.</summary>
    public sealed record AskAgain(string Why) : RoutingDecision(Why);

    /// <summary>Nobody, and no question is open.</summary>
    public sealed record ToNobody(string Why) : RoutingDecision(Why);
}
