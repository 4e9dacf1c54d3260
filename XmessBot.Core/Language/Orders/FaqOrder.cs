namespace XmessBot.Core.Language.Orders;

/// <summary>What staff orders of the FAQ.</summary>
public enum FaqAct
{
    /// <summary>Shows an item.</summary>
    Show,

    /// <summary>Publishes it.</summary>
    Publish,

    /// <summary>Takes it out.</summary>
    Unpublish,

    /// <summary>Rejects it.</summary>
    Reject,

    /// <summary>Makes it part of another.</summary>
    Merge,

    /// <summary>Changes a part of it.</summary>
    Edit,

    /// <summary>Takes back the last thing that was done with it.</summary>
    Undo,

    /// <summary>Writes a new one.</summary>
    Write,
}

/// <summary>A part of an item of the FAQ that staff changes.</summary>
public enum FaqPart
{
    /// <summary>The answer.</summary>
    Answer,

    /// <summary>The question.</summary>
    Question,

    /// <summary>The subject.</summary>
    Topic,

    /// <summary>The last day on which it is given.</summary>
    Until,
}

/// <summary>An order about the FAQ.</summary>
/// <param name="Act">What is ordered.</param>
/// <param name="Number">The number of the item; null when it names none, and means the one that is shown.</param>
/// <param name="Other">The number of the item to merge it into; null for another order.</param>
/// <param name="Part">The part that changes; of an edit only.</param>
/// <param name="Text">The new text, or the reason; null when it says none.</param>
/// <param name="Keep">Whether personal data are kept on purpose.</param>
public sealed record FaqOrder(
    FaqAct Act, int? Number, int? Other = null, FaqPart Part = FaqPart.Answer, string? Text = null, bool Keep = false);
