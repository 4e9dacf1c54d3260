using XmessBot.Core;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Mentors.Mentors2020;

namespace XmessBot.Tests.Mentors;

public sealed class MentorTests
{
    [Theory]
    [InlineData(Roles.Mentor, new[] { Service.Mentoring })]
    [InlineData(Roles.Advisor, new[] { Service.Advisory })]
    [InlineData(Roles.Applicant | Roles.Mentor | Roles.Advisor, new[] { Service.Mentoring, Service.Advisory })]
    public void Of_WhenAPersonHasTheRole_GivesThatService(Roles roles, Service[] services) =>
        Assert.Equal(services, Core.Mentors.Mentor.Of(Mentors2020.Mentor with { Roles = roles }, [], null, Membership.Member)
            .Value().Services);

    [Fact] // R03: a mentor is of a council; R04: an advisor may be of the technical service
    public void Of_WhenOfNoCouncil_CanAdviseAndNotMentor()
    {
        var person = Mentors2020.Mentor with { Municipality = null, Roles = Roles.Advisor };
        Assert.Null(Core.Mentors.Mentor.Of(person, [], null, Membership.Unknown).Value().Municipality);
        Core.Mentors.Mentor.Of(person with { Roles = Roles.Mentor }, [], null, Membership.Unknown)
            .Refusal<Mentor, MentorNeedsCouncil>(RuleId.R03);
    }

    [Fact]
    public void Of_WhenTheCouncilIsNotAMember_IsRefused() => // R01
        Core.Mentors.Mentor.Of(Mentors2020.Mentor, [], null, Membership.NotMember).Refusal<Mentor, CouncilNotMember>(RuleId.R01);

    [Fact]
    public void Of_WhenWithoutTheRole_IsRefused() =>
        Core.Mentors.Mentor.Of(Requests2020.Officer, [], null, Membership.Member).Refusal<Mentor, GivesNoService>(RuleId.R03);

    [Theory]
    [InlineData(Service.Mentoring, RuleId.R03)]
    [InlineData(Service.Advisory, RuleId.R04)]
    public void WhyNot_WhenTheirOwnCouncil_IsTheRuleOfTheService(Service service, RuleId rule)
    {
        Assert.Equal(rule, Assert.IsType<OwnMunicipality>(Profile.WhyNot(service, Sabadell)).Rule);
        Assert.Null(Profile.WhyNot(service, Girona));
        Assert.Equal(rule, Assert.IsType<GivesAnotherService>((Profile with { Services = [] }).WhyNot(service, Girona)).Rule);
    }
}
