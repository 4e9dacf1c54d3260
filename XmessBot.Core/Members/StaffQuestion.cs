namespace XmessBot.Core.Members;

/// <summary>The kinds of questions that a conversation leaves for staff.</summary>
public enum StaffQuestionKind
{
    /// <summary>Is this council a member? (R01)</summary>
    IsMember,

    /// <summary>Does this person speak for this council?</summary>
    SpeaksForCouncil,
}

/// <summary>A question that a conversation left for staff and that is not answered yet.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Municipality">The INE code of the council.</param>
/// <param name="Person">Who it is about, or who needs the answer.</param>
/// <param name="AskedAt">Since when it waits.</param>
public sealed record StaffQuestion(StaffQuestionKind Kind, string Municipality, PersonId Person, DateTimeOffset AskedAt);
