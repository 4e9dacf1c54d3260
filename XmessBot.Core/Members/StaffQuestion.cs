namespace XmessBot.Core.Members;

/// <summary>The kinds of questions that staff has to answer.</summary>
public enum StaffQuestionKind
{
    /// <summary>Whether this council is a member (R01).</summary>
    IsMember,

    /// <summary>Whether this person speaks for this council.</summary>
    SpeaksForCouncil,
}

/// <summary>A question for staff that came up in a conversation and has no answer yet.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Municipality">The INE code of the council.</param>
/// <param name="Person">The person it is about, or who needs the answer.</param>
/// <param name="AskedAt">The instant since which it has been waiting.</param>
public sealed record StaffQuestion(StaffQuestionKind Kind, string Municipality, PersonId Person, DateTimeOffset AskedAt);
