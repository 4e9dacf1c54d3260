using XmessBot.Core.Members;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assessments;

/// <summary>Nobody assesses the request of their own council (R12).</summary>
public sealed record AssessesOwnCouncil(string Municipality) : Refusal(RuleId.R12);

/// <summary>They declared a conflict of interest in this request; they can take that back (R12).</summary>
public sealed record HasConflict() : Refusal(RuleId.R12);

/// <summary>They declared no conflict of interest in this request: there is nothing to take back (R12).</summary>
public sealed record HasNoConflict() : Refusal(RuleId.R12);

/// <summary>Others assess this request (R12).</summary>
public sealed record NotItsAssessor() : Refusal(RuleId.R12);

/// <summary>Only a member of the technical commission can be an assessor (R12).</summary>
public sealed record AssessorNotStaff(Person Person) : Refusal(RuleId.R12);

/// <summary>Who assesses a request is one of the assessors of its call (R12).</summary>
public sealed record NotCallsAssessor(Person Person) : Refusal(RuleId.R12);

/// <summary>They have been reminded today already: nobody gets two reminders on one day.</summary>
public sealed record RemindedToday(Person Person) : Refusal(RuleId.R12);

/// <summary>They have nothing left to assess.</summary>
public sealed record NothingToAssess(Person Person) : Refusal(RuleId.R12);

/// <summary>Points are whole numbers from 0 to <see cref="CriteriaScores.Most"/> (R17, R18, R19).</summary>
public sealed record PointsOutOfRange(CriteriaScores Scores) : Refusal(RuleId.R17);

/// <summary>The request is a draft, or a decision has been taken on it: nobody assesses it any longer (R12).</summary>
public sealed record NotInAssessment(RequestState State) : Refusal(RuleId.R12);
