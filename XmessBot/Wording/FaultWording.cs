using XmessBot.Core.Proofs;

namespace XmessBot.Wording;

/// <summary>What the proof of the data finds, in words.</summary>
internal static class FaultWording
{
    private static readonly Texts Texts = Texts.For("FaultWording");

    /// <summary>A sentence, without Markdown.</summary>
    public static string Of(Fault fault) => fault.Kind switch
    {
        FaultKind.SessionNumber => Texts.Plain("sessionNumber", ("of", fault.Of)),
        FaultKind.SessionHistory => Texts.Plain("sessionHistory", ("of", fault.Of)),
        FaultKind.SessionAssignment => Texts.Plain("sessionAssignment", ("of", fault.Of)),
        FaultKind.SessionMinutes => Texts.Plain(
            "sessionMinutes", ("of", fault.Of), ("expected", fault.Expected), ("found", fault.Found)),
        FaultKind.AssignmentLedger => Texts.Plain("assignmentLedger", ("of", fault.Of)),
        FaultKind.AssignmentOverused => Texts.Plain(
            "assignmentOverused", ("of", fault.Of), ("expected", fault.Expected), ("found", fault.Found)),
        FaultKind.PoolUnequal => Texts.Plain(
            "poolUnequal", ("of", fault.Of), ("service", OfService(fault)), ("expected", fault.Expected), ("found", fault.Found)),
        FaultKind.PoolOverdrawn => Texts.Plain(
            "poolOverdrawn", ("of", fault.Of), ("service", OfService(fault)), ("expected", fault.Expected), ("found", fault.Found)),
        FaultKind.RequestHistory => Texts.Plain("requestHistory", ("of", fault.Of)),
        FaultKind.RequestState => Texts.Plain("requestState", ("of", fault.Of)),
        FaultKind.DecisionAuthor => Texts.Plain("decisionAuthor", ("of", fault.Of)),
        FaultKind.GrantedWithoutAssignment => Texts.Plain("grantedWithoutAssignment", ("of", fault.Of)),
        FaultKind.LetterDecision => Texts.Plain("letterDecision", ("of", fault.Of)),
        _ => Texts.Plain("grantedTwice", ("of", fault.Of)),
    };

    private static string OfService(Fault fault) => ServiceWording.Of(fault.Service!.Value);
}
