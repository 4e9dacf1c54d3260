using XmessBot.Core.Calls;
using XmessBot.Tests.Calendar;

namespace XmessBot.Tests.Calls;

public sealed class CallBookTests
{
    private static readonly CallBook Book = new([Calls2020.Second, Calls2020.First]); // in no order, on purpose

    [Theory] // R11: after the deadline the person is told which call is next
    [InlineData("2020-05-08T21:59:59.9999999Z", "2020-1", "2020-2", null)]
    [InlineData("2020-05-08T22:00:00Z", null, "2020-2", "2020-1")]
    [InlineData("2020-08-15T12:00:00Z", null, "2020-2", "2020-1")] // between the two windows
    [InlineData("2020-12-31T22:59:59.9999999Z", null, "2020-2", "2020-1")]
    [InlineData("2020-12-31T23:00:00Z", null, null, "2020-2")] // nothing more is known: nothing is promised
    public void Book_WhenAsked_TellsTheOpenTheNextAndTheLatest(string now, string? open, string? next, string? latest)
    {
        var at = Moment.At(now);
        Assert.Equal((open, next, latest), (Book.OpenAt(at)?.Id, Book.NextAt(at)?.Id, Book.LatestAt(at)?.Id));
    }

    [Fact]
    public void All_WhenGivenInAnyOrder_IsOldestFirst() => Assert.Equal(["2020-1", "2020-2"], Book.All.Select(call => call.Id));

    [Fact]
    public void Find_WhenIdIsKnown_IsThatCall() => Assert.Same(Calls2020.Second, Book.Find("2020-2"));

    [Theory]
    [InlineData("2020-3")]
    [InlineData("2020")] // a part of an id is not an id
    [InlineData("")]
    public void Find_WhenIdIsNot_IsNull(string id) => Assert.Null(Book.Find(id));

    [Fact]
    public void OpenAt_WhenTwoAreOpen_IsTheOneWithTheNearerDeadline()
    {
        var later = Calls2020.First with { Id = "later", Deadline = new DateOnly(2020, 5, 20) };
        Assert.Equal("2020-1", new CallBook([later, Calls2020.First]).OpenAt(Calls2020.WhileOpen)?.Id);
        Assert.Equal("later", new CallBook([later, Calls2020.First]).OpenAt(Calls2020.TooLate)?.Id);
    }

    [Fact]
    public void LatestAt_WhenALongCallRunsOnAfterAShortOne_IsTheOneWhoseSessionsAreHeldNow()
    {
        var long2020 = Calls2020.First with { Id = "long", Window = new(new(2020, 1, 1), new(2020, 12, 31)) };
        Assert.Equal("long", new CallBook([long2020, Calls2020.First]).LatestAt(Moment.At("2020-08-15T12:00:00Z"))?.Id);
    }

    [Fact]
    public void Book_WhenEmpty_KnowsOfNoCall()
    {
        var empty = new CallBook([]);
        Assert.Equal((null, null, null),
            (empty.OpenAt(Calls2020.WhileOpen), empty.NextAt(Calls2020.WhileOpen), empty.LatestAt(Calls2020.WhileOpen)));
    }
}
