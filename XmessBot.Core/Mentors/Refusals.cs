namespace XmessBot.Core.Mentors;

/// <summary>The person has neither the role of mentor nor the role of advisor.</summary>
public sealed record GivesNoService() : Refusal(RuleId.R03);

/// <summary>The person gives the other service only.</summary>
public sealed record GivesAnotherService(Service Service)
    : Refusal(Service == Service.Mentoring ? RuleId.R03 : RuleId.R04);

/// <summary>A mentor or advisor cannot serve their own council (R03, R04).</summary>
public sealed record OwnMunicipality(Service Service, string Municipality)
    : Refusal(Service == Service.Mentoring ? RuleId.R03 : RuleId.R04);
