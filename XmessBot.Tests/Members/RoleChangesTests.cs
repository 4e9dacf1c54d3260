using XmessBot.Core;
using XmessBot.Core.Members;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Members;

/// <summary>Roles, given and taken (R03, R12).</summary>
public sealed class RoleChangesTests
{
    private static readonly Person Admin = Mentors2020.Staff with { Roles = Roles.Admin };
    private static readonly Person Staff = Mentors2020.Staff with { Roles = Roles.Staff };
    private static readonly Person Laia =
        new(Requests2020.PersonOf(40), "laia@vic.cat", "Laia Pi", Roles.Applicant, "08298", Standing.Registered);

    [Theory]
    [InlineData(Roles.Mentor)]
    [InlineData(Roles.Advisor)]
    public void Give_ByStaff_IsDone(Roles role) =>
        Assert.Equal(Roles.Applicant | role, RoleChanges.Give(Laia, role, Membership.Member, Staff).Value().Roles);

    [Theory] // R12: who decides on requests is decided by administrators
    [InlineData(Roles.Staff)]
    [InlineData(Roles.Admin)]
    public void Change_OfTheCommission_IsForAdministrators(Roles role)
    {
        RoleChanges.Give(Laia, role, Membership.Member, Staff).Refusal<Person, OnlyAdmin>(RuleId.R12);
        var given = RoleChanges.Give(Laia, role, Membership.Member, Admin).Value();
        RoleChanges.Take(given, role, 2, 0, Staff).Refusal<Person, OnlyAdmin>(RuleId.R12);
        Assert.Equal(Laia, RoleChanges.Take(given, role, 2, 0, Admin).Value());
    }

    [Fact] // R12: of two one may go, of one none
    public void Take_OfTheLastAdministrator_IsRefused()
    {
        RoleChanges.Take(Admin, Roles.Admin, 1, 0, Admin).Refusal<Person, LastAdmin>(RuleId.R12);
        RoleChanges.Take(Admin, Roles.Admin, 2, 0, Admin).Value();
    }

    [Fact] // R03
    public void Give_OfMentorToWhoHasNoCouncil_IsRefused()
    {
        var free = Laia with { Municipality = null };
        RoleChanges.Give(free, Roles.Mentor, Membership.Unknown, Staff).Refusal<Person, MentorNeedsCouncil>(RuleId.R03);
        RoleChanges.Give(free, Roles.Advisor, Membership.Unknown, Staff).Value(); // R04: of the technical service
        var ofVic = RoleChanges.OfCouncil(free, "08298", Membership.Unknown, Staff).Value(); // the list of members is not complete
        RoleChanges.Give(ofVic, Roles.Mentor, Membership.Unknown, Staff).Value();
    }

    [Theory] // R01, R03, R04
    [InlineData(Roles.Mentor)]
    [InlineData(Roles.Advisor)]
    public void Role_ThatAccompaniesOthers_IsForMembers(Roles role)
    {
        Assert.Equal(
            "08298", RoleChanges.Give(Laia, role, Membership.NotMember, Staff).Refusal<Person, CouncilNotMember>(RuleId.R01).Municipality);
        // Nor by way of a council that is one.
        var given = RoleChanges.Give(Laia, role, Membership.Member, Staff).Value();
        RoleChanges.OfCouncil(given, "08022", Membership.NotMember, Staff).Refusal<Person, CouncilNotMember>(RuleId.R01);
        RoleChanges.OfCouncil(given, "08022", Membership.Member, Staff).Value();
    }

    [Fact] // what a person is besides is not judged when they are given another role
    public void Give_OfAnotherRole_DoesNotAskForMembership()
    {
        RoleChanges.Give(Laia with { Roles = Roles.Mentor }, Roles.Staff, Membership.NotMember, Admin).Value();
        RoleChanges.OfCouncil(Laia, "08022", Membership.NotMember, Staff).Value();
    }

    [Fact]
    public void Take_WhileTheyAccompany_IsRefused()
    {
        var mentor = RoleChanges.Give(Laia, Roles.Mentor, Membership.Member, Staff).Value();
        Assert.Equal(2, RoleChanges.Take(mentor, Roles.Mentor, 1, 2, Staff).Refusal<Person, RoleInUse>(RuleId.R03).Open);
        RoleChanges.Take(mentor, Roles.Advisor, 1, 0, Staff).Refusal<Person, RoleIsSo>(RuleId.R12);
        RoleChanges.Give(mentor, Roles.Mentor, Membership.Member, Staff).Refusal<Person, RoleIsSo>(RuleId.R12);
    }
}
