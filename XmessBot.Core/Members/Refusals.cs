namespace XmessBot.Core.Members;

/// <summary>Only the technical commission may read or do this (R12).</summary>
public sealed record OnlyStaff() : Refusal(RuleId.R12);

/// <summary>Only an administrator gives or takes the roles of staff and administrator (R12).</summary>
public sealed record OnlyAdmin() : Refusal(RuleId.R12);

/// <summary>Nobody would be left to give roles: the last administrator stays one (R12).</summary>
public sealed record LastAdmin() : Refusal(RuleId.R12);

/// <summary>The person has that role, or does not have it, already.</summary>
public sealed record RoleIsSo(Roles Role, bool Has) : Refusal(RuleId.R12);

/// <summary>The person still accompanies councils by that role (R03).</summary>
public sealed record RoleInUse(Roles Role, int Open) : Refusal(RuleId.R03);

/// <summary>A mentor works for a council of the network, and of this person none is known (R03); an advisor need not (R04).</summary>
public sealed record MentorNeedsCouncil() : Refusal(RuleId.R03);

/// <summary>The council of who accompanies others is known not to be a member of the network (R01).</summary>
public sealed record CouncilNotMember(string Municipality) : Refusal(RuleId.R01);

/// <summary>The municipality is, or is known not to be, a member on that day already (R01).</summary>
public sealed record MembershipIsSo(string Municipality, bool IsMember, DateOnly Day) : Refusal(RuleId.R01);

/// <summary>Staff has recorded nothing of the municipality that could be taken back (R01).</summary>
public sealed record NothingRecorded(string Municipality) : Refusal(RuleId.R01);
