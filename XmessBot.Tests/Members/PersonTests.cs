using XmessBot.Core.Members;

namespace XmessBot.Tests.Members;

public sealed class PersonTests
{
    private const string Berga = "08022";
    private const string Manresa = "08113";

    [Theory] // R12: only the technical commission assesses and decides
    [InlineData(Roles.None, false)]
    [InlineData(Roles.Applicant, false)]
    [InlineData(Roles.Mentor | Roles.Advisor | Roles.Applicant, false)] // however many roles, none of them is staff
    [InlineData(Roles.Staff, true)]
    [InlineData(Roles.Admin, true)]
    [InlineData(Roles.Applicant | Roles.Staff, true)] // an officer who also sits on the commission
    public void IsStaff_WhenRoles_IsOnlyStaffAndAdmin(Roles roles, bool staff) =>
        Assert.Equal(staff, Someone(Berga, Standing.Registered, roles).IsStaff);

    [Fact]
    public void IsStaff_WhenAnyCombinationOfRoles_IsWhetherStaffOrAdminIsAmongThem()
    {
        for (var bits = 0; bits < 32; bits++)
        {
            var roles = (Roles)bits;
            Assert.Equal(roles.HasFlag(Roles.Staff) || roles.HasFlag(Roles.Admin), Someone(Berga, Standing.Registered, roles).IsStaff);
        }
    }

    [Theory] // R01: who speaks for a council
    [InlineData(Berga, Standing.Registered, true)]
    [InlineData(Berga, Standing.ByDomain, true)]
    [InlineData(Berga, Standing.Unconfirmed, false)] // proved an address and nothing else
    [InlineData(Manresa, Standing.Registered, false)] // of another council
    [InlineData(Manresa, Standing.ByDomain, false)]
    [InlineData(null, Standing.Registered, false)] // staff of the network, of no council
    public void SpeaksForCouncil_WhenStandingAndCouncil_NeedsBoth(string? municipality, Standing standing, bool speaks) =>
        Assert.Equal(speaks, Someone(municipality, standing, Roles.Applicant).SpeaksForCouncil(Berga));

    [Theory] // a mentor is of a council and gives sessions to others; the request of their own is not theirs to send
    [InlineData(Roles.None, false)] // what a person who was removed has
    [InlineData(Roles.Mentor | Roles.Advisor | Roles.Staff, false)]
    [InlineData(Roles.Mentor | Roles.Applicant, true)]
    public void SpeaksForCouncil_WhenRoles_NeedsThatOfWhoAsks(Roles roles, bool speaks) =>
        Assert.Equal(speaks, Someone(Berga, Standing.Registered, roles).SpeaksForCouncil(Berga));

    [Fact]
    public void SpeaksForCouncil_WhenStaff_IsByStandingAndNotByRole() =>
        Assert.False(Someone(Manresa, Standing.Registered, Roles.Staff | Roles.Admin).SpeaksForCouncil(Berga));

    private static Person Someone(string? municipality, Standing standing, Roles roles) =>
        new(new PersonId(Guid.Empty), "nuria@ajberga.cat", "Núria", roles, municipality, standing);
}
