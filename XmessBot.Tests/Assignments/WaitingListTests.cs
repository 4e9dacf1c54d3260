using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Assignments.Assignments2020;

namespace XmessBot.Tests.Assignments;

/// <summary>R08, R12: when hours come back to a pool, the first of the waiting list is offered to staff, and nothing is granted.</summary>
public sealed class WaitingListTests
{
    private static readonly HourPool Advisory = new("2020-1", Service.Advisory, Calls2020.First.Advisory);
    private static readonly Request First = Waiting(1, Now.AddDays(-2));
    private static readonly Request Second = Waiting(2, Now.AddDays(-1));

    [Fact]
    public void Of_WhenSeveralWait_IsByWhenTheyWerePutOnIt() =>
        Assert.Equal([First, Second], WaitingList.Of([Second, Requests2020.Submitted, First], Mentors2020.Staff).Value());

    [Fact] // R20-R22: of those put on it by one ranking the best comes first, whatever their numbers
    public void Of_WhenPutOnItTogether_IsByTheirPlaceInTheRanking()
    {
        Request[] together = [Waiting(1, Now, 12), Waiting(2, Now, 4), Waiting(3, Now, 5), Waiting(4, Now)];
        Request[] expected = [First, together[1], together[2], together[0], together[3]]; // without a place last; the moment before all
        Assert.Equal(expected, WaitingList.Of([.. together, First], Mentors2020.Staff).Value());
        Assert.Equal(
            together[1],
            Assert.Single(Offers(Pool.Extend(new Minutes(240), "Un paquet més", Mentors2020.Staff, Now.AddDays(1)).Value(),
                together)).Request);
    }

    [Fact] // R16: who is asked something loses no place
    public void Of_WhenAskedForInformation_KeepsItsPlace()
    {
        var asked = First.AskInformation("Quants plecs feu?", new DateOnly(2020, 6, 1), Mentors2020.Staff, Now).Value();
        Assert.Equal([asked, Second], WaitingList.Of([Second, asked], Mentors2020.Staff).Value());
    }

    [Fact]
    public void Offers_WhenAnAssignmentEndsWithHoursUnused_IsTheFirstWithAPackage() // R07, R08
    {
        Assert.Empty(Offers(Fresh.Pool)); // the hours that are left were there when they were put on the list
        var closed = Fresh.Assignment.Log(new Minutes(60), 1, Mentors2020.Mentor, Now).Value()
            .Close(Fresh.Pool, Mentors2020.Staff, Now).Value();
        var offer = Assert.Single(Offers(closed.Pool));
        Assert.Equal((First, new Minutes(240)), (offer.Request, offer.Amount));
        Assert.Empty(Offers(closed.Pool, [Waiting(1, Now.AddHours(1))])); // put on it afterwards, with the hours in view
    }

    [Fact]
    public void Offers_WhenLessThanAPackageIsLeft_IsWhatIsLeft() // R08: a package is indicative
    {
        var full = Assign(2, Fresh.Pool).Value().Pool;
        var offer = Assert.Single(Offers(full.Extend(new Minutes(90), "Una sessió", Mentors2020.Staff, Now).Value()));
        Assert.Equal((First, new Minutes(90)), (offer.Request, offer.Amount));
    }

    [Fact]
    public void Offers_WhenTheFirstPrefersTheOtherService_IsWhoPrefersThisOne() // R13
    {
        var other = First with { Answers = First.Answers with { Service = PreferredService.Advisory } };
        Assert.Equal(Second, Assert.Single(Offers(Extended(Fresh.Pool), [other, Second])).Request);
        Assert.Equal(other, Assert.Single(Offers(Extended(Fresh.Pool), [other])).Request);
    }

    [Fact]
    public void Offers_WhenBothPoolsHaveHours_AreToTwo()
    {
        Request[] either =
            [.. new[] { First, Second }.Select(each => each with { Answers = each.Answers with { Service = PreferredService.Either } })];
        Assert.Equal(
            either,
            WaitingList.Offers(Calls2020.First, [Extended(Pool), Extended(Advisory)], either, Mentors2020.Staff, Now).Value()
                .Select(offer => offer.Request));
    }

    [Fact] // R01: nobody has confirmed who speaks for the council
    public void Offers_WhenTheFirstAwaitsItsPerson_IsTheNext() =>
        Assert.Equal(Second, Assert.Single(Offers(Extended(Pool), [First with { AwaitsPerson = true }, Second])).Request);

    [Fact] // R10
    public void Offers_WhenTheWindowIsOver_AreNone() => Assert.Empty(
        WaitingList.Offers(
            Calls2020.First, [Extended(Pool)], [First], Mentors2020.Staff, new DateTimeOffset(2020, 8, 1, 0, 0, 0, TimeSpan.FromHours(2)))
        .Value());

    private static HourPool Extended(HourPool pool) => pool.Extend(new Minutes(240), "Un paquet més", Mentors2020.Staff, Now).Value();

    private static IReadOnlyList<WaitingOffer> Offers(HourPool pool, params Request[] waiting) => WaitingList.Offers(
        Calls2020.First, [pool], waiting.Length == 0 ? [Second, First] : waiting, Mentors2020.Staff, Now).Value();

    private static Request Waiting(byte number, DateTimeOffset since, int? place = null) =>
        (Requests2020.Submitted with { Id = new RequestId(new Guid(number, 0, 0, new byte[8])), Number = $"2020-1-00{number}" })
            .Waitlist("No hi ha hores", Mentors2020.Staff, since, place).Value();
}
