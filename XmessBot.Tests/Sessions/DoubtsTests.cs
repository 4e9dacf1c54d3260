using XmessBot.Core;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Sessions.Sessions2020;

namespace XmessBot.Tests.Sessions;

/// <summary>What is asked first: "Ja la tinc (núm. 1). N'és una altra?"</summary>
public sealed class DoubtsTests
{
    [Theory] // beside one of the 13th, of 120 minutes from 10 or told by its length alone
    [InlineData("10:00", "2020-05-13", "10:00", 120, true)]
    [InlineData("10:00", "2020-05-13", "11:59", 60, true)]
    [InlineData("10:00", "2020-05-13", "12:00", 120, false)] // one ends as the other begins
    [InlineData("10:00", "2020-05-14", "10:00", 120, false)]
    [InlineData("10:00", "2020-05-13", null, 120, true)]
    [InlineData(null, "2020-05-13", "16:00", 120, true)]
    [InlineData(null, "2020-05-13", null, 120, true)]
    [InlineData(null, "2020-05-13", null, 60, false)] // another length is another session
    public void About_WhenThereIsOneLikeIt_AsksWhetherItIsAnother(string? start, string date, string? second, int minutes, bool asked)
    {
        var book = Book(Mentors2020.Mentor);
        book = book.After(book.Log([Draft("2020-05-13", 120, start)], [1], []).Value());
        var doubts = book.DoubtsAbout([Draft(date, minutes, second)]);
        if (asked) Assert.Equal(1, Assert.IsType<SameSession>(Assert.Single(doubts)).Number);
        else Assert.Empty(doubts);
    }

    [Fact]
    public void Log_WhenADoubtIsOpen_WaitsForTheAnswer()
    {
        var book = WithFirst(Mentors2020.Mentor);
        var why = book.Log([Draft("2020-05-13")], [2], []).Refusal<SessionChange, DoubtsNotAccepted>(RuleId.R08);
        Assert.Equal(2, book.Log([Draft("2020-05-13")], [2], [.. why.Doubts.Select(doubt => doubt.Key)]).Value().Sessions[0].Number);
    }

    [Fact]
    public void About_WhenTwoOfOneMessageAreAlike_Asks() =>
        Assert.Null(Assert.IsType<SameSession>(
            Assert.Single(Book(Mentors2020.Mentor).DoubtsAbout([Draft("2020-05-13"), Draft("2020-05-13")]))).Number);

    [Theory]
    [InlineData(240, false)] // six hours of the mentor in that day
    [InlineData(241, true)]
    public void About_WhenTheDayIsLong_Asks(int minutes, bool asked)
    {
        var other = First.Sessions[0] with { Assignment = Assignments.Assignments2020.IdOf(9) }; // of another council
        var doubts = Doubts.About([Draft("2020-05-13", minutes)], [other]);
        if (asked) Assert.Equal(new Minutes(361), Assert.IsType<LongDay>(Assert.Single(doubts)).Total);
        else Assert.Empty(doubts);
    }

    [Fact]
    public void About_WhenTheOtherWasUndone_AsksNothing()
    {
        var book = WithFirst(Mentors2020.Mentor);
        Assert.Empty(book.After(book.Undo(First.Sessions[0]).Value()).DoubtsAbout([Draft("2020-05-13")]));
    }

    [Fact]
    public void About_WhenASessionIsCorrected_ItIsNotComparedWithItself() =>
        Assert.Empty(WithFirst(Mentors2020.Mentor).DoubtsAbout(First.Sessions[0], Facts("2020-05-13", 90)));
}
