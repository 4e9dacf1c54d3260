using XmessBot.Core;
using XmessBot.Core.Members;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
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

    [Fact] // R01: the last word counts, and what was taken back is as if it had not been said
    public void Facts_WhenJoinedLeftAndTakenBack_HoldAsTheLastSays()
    {
        var (berga, today) = (All.Named("Berga")!.Code, new DateOnly(2026, 5, 4));
        var joined = Keep(Book, book => book.Join(berga, new DateOnly(2026, 3, 3), "acord", Mentors2020.Staff, Now));
        Assert.Equal((Membership.Unknown, Membership.Member),
            (joined.On(berga, new DateOnly(2026, 3, 2)), joined.On(berga, new DateOnly(2026, 3, 3))));
        var left = Keep(joined, book => book.Leave(berga, new DateOnly(2026, 12, 31), null, Mentors2020.Staff, Now));
        Assert.Equal((Membership.Member, Membership.NotMember),
            (left.On(berga, new DateOnly(2026, 12, 31)), left.On(berga, new DateOnly(2027, 1, 1))));
        var stays = Keep(left, book => book.TakeBack(berga, "no era cert", Mentors2020.Staff, Now));
        Assert.Equal(Membership.Member, stays.On(berga, new DateOnly(2027, 1, 1)));
        var never = Keep(stays, book => book.TakeBack(berga, null, Mentors2020.Staff, Now));
        Assert.Equal(Membership.Unknown, never.On(berga, today));
        Assert.Equal(4, never.HistoryOf(berga).Count);
        Assert.All(never.HistoryOf(berga), fact => Assert.Equal((Mentors2020.Staff.Email, Now), (fact.Author, fact.At!.Value)));
        never.TakeBack(berga, null, Mentors2020.Staff, Now).Refusal<MembershipFact, NothingRecorded>(RuleId.R01);
    }

    [Fact]
    public void Facts_WhenTheyAreSoAlready_AreRefused()
    {
        var terrassa = All.Named("Terrassa")!.Code;
        var day = new DateOnly(2026, 5, 4);
        Book.Join(terrassa, day, null, Mentors2020.Staff, Now).Refusal<MembershipFact, MembershipIsSo>(RuleId.R01);
        Book.TakeBack(terrassa, null, Mentors2020.Staff, Now).Refusal<MembershipFact, NothingRecorded>(RuleId.R01);
        var left = Keep(Book, book => book.Leave(terrassa, day, null, Mentors2020.Staff, Now));
        left.Leave(terrassa, day, null, Mentors2020.Staff, Now).Refusal<MembershipFact, MembershipIsSo>(RuleId.R01);
        left.Deny(terrassa, day.AddDays(1), null, Mentors2020.Staff, Now).Refusal<MembershipFact, MembershipIsSo>(RuleId.R01);
    }

    [Fact]
    public void Members_OnADay_AreThoseOfTheListAndOfStaff()
    {
        var (berga, terrassa) = (All.Named("Berga")!.Code, All.Named("Terrassa")!.Code);
        var book = Keep(Book, each => each.Join(berga, new DateOnly(2026, 1, 1), null, Mentors2020.Staff, Now));
        book = Keep(book, each => each.Leave(terrassa, new DateOnly(2026, 3, 31), null, Mentors2020.Staff, Now));
        Assert.Equal(MembershipBook.Listed.Count, book.MembersOn(new DateOnly(2026, 4, 1)).Count);
        Assert.Contains(berga, book.MembersOn(new DateOnly(2026, 4, 1)));
        Assert.DoesNotContain(terrassa, book.MembersOn(new DateOnly(2026, 4, 1)));
    }

    [Fact]
    public void Listed_AsGathered_HasItsCounts()
    {
        Assert.Equal(51, MembershipBook.Listed.Count);
        Assert.Equal(29, MembershipBook.Listed.Values.Count(start => start.Earliest == new DateOnly(2017, 5, 17)));
        Assert.Equal(4, MembershipBook.Listed.Values.Count(start => start.Earliest is null));
        Assert.All(MembershipBook.Listed.Keys, code => Assert.NotNull(All.WithCode(code)));
    }

    // As it is stored: with a number of its own.
    private static MembershipBook Keep(MembershipBook book, Func<MembershipBook, Outcome<MembershipFact>> record)
    {
        var fact = record(book).Value();
        return book.With(fact with { Number = book.HistoryOf(fact.IneCode).Count + 1 });
    }

    private static readonly DateTimeOffset Now = new(2026, 5, 4, 10, 0, 0, TimeSpan.Zero);
}
