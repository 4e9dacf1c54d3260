using XmessBot.Core.Members;
using All = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Tests.Members;

public sealed class MembershipBookTests
{
    private static readonly MembershipBook Book = new([]);

    [Theory] // R01
    [InlineData("Terrassa", "2020-05-08", Membership.Member)] // founder
    [InlineData("Terrassa", "2017-05-17", Membership.Member)] // the day itself
    [InlineData("Terrassa", "2017-05-16", Membership.NotMember)]
    [InlineData("Vic", "2020-10-31", Membership.NotMember)]
    [InlineData("Vic", "2020-11-15", Membership.Unknown)] // only the month of the assembly is known
    [InlineData("Vic", "2020-11-30", Membership.Member)]
    [InlineData("Manresa", "2020-05-08", Membership.NotMember)] // a collaborator then
    [InlineData("Manresa", "2024-10-23", Membership.Member)]
    [InlineData("Collbató", "2020-05-08", Membership.Unknown)] // listed, sources disagree on when
    [InlineData("Lleida", "2026-11-24", Membership.Member)]
    [InlineData("Berga", "2026-11-24", Membership.Unknown)] // not in a list that is not complete
    public void On_ByThePublicList_IsWhatSourcesProve(string name, string day, Membership expected) =>
        Assert.Equal(expected, Book.On(All.Named(name)!.Code, DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    public void On_RecordedByStaff_WinsOverTheList()
    {
        var berga = All.Named("Berga")!.Code;
        var terrassa = All.Named("Terrassa")!.Code;
        var book = new MembershipBook(
        [
            new MembershipFact(berga, IsMember: false, null, null),
            new MembershipFact(berga, IsMember: true, new DateOnly(2026, 3, 1), null),
            new MembershipFact(terrassa, IsMember: false, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)),
        ]);
        Assert.Equal(Membership.NotMember, book.On(berga, new DateOnly(2026, 2, 28)));
        Assert.Equal(Membership.Member, book.On(berga, new DateOnly(2026, 3, 1)));
        Assert.Equal(Membership.NotMember, book.On(terrassa, new DateOnly(2025, 6, 1)));
        Assert.Equal(Membership.Member, book.On(terrassa, new DateOnly(2026, 1, 1)));
    }

    [Fact]
    public void Listed_AsGathered_HasItsCounts()
    {
        Assert.Equal(51, MembershipBook.Listed.Count);
        Assert.Equal(29, MembershipBook.Listed.Values.Count(start => start.Earliest == new DateOnly(2017, 5, 17)));
        Assert.Equal(4, MembershipBook.Listed.Values.Count(start => start.Earliest is null));
        Assert.All(MembershipBook.Listed.Keys, code => Assert.NotNull(All.WithCode(code)));
    }
}
