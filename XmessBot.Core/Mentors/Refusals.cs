namespace XmessBot.Core.Mentors;

/// <summary>The person has the role neither of a mentor nor of an advisor.</summary>
public sealed record GivesNoService() : Refusal(RuleId.R03);

/// <summary>A mentor is of a member council; only an advisor can be of the technical service (R03, R04).</summary>
public sealed record MentorNeedsCouncil() : Refusal(RuleId.R03);

/// <summary>Their council is known not to be of the network (R01).</summary>
public sealed record CouncilNotMember(string Municipality) : Refusal(RuleId.R01);

/// <summary>They give the other service.</summary>
public sealed record GivesAnotherService(Service Service)
    : Refusal(Service == Service.Mentoring ? RuleId.R03 : RuleId.R04);

/// <summary>Nobody mentors nor advises their own council (R03, R04).</summary>
public sealed record OwnMunicipality(Service Service, string Municipality)
    : Refusal(Service == Service.Mentoring ? RuleId.R03 : RuleId.R04);
