using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Sessions.Sessions2020;

namespace XmessBot.Tests.Sessions;

public sealed class HoursReportTests
{
    [Fact]
    public void Of_WhenSomeSessionsCount_TheirWeeksSumToWhatIsUsed()
    {
        var book = Book(Mentors2020.Mentor);
        // Sunday, Monday, Sunday
        var change = book.Log([Draft("2020-05-03", 60), Draft("2020-05-04", 30), Draft("2020-05-10", 45)], [1, 2, 3], []).Value();
        book = book.After(change);
        book = book.After(book.Undo(book.Known[2]).Value());
        var report = HoursReport.Of(book.Assignments[0], Calls2020.First.Window, book.Known, [], Mentors2020.Mentor).Value();
        Assert.Equal((18, 31, 14), (report.Weeks[0].Number, report.Weeks[^1].Number, report.Weeks.Count)); // R10: May to July
        Assert.Equal(new DateOnly(2020, 4, 27), report.Weeks[0].Monday);
        Assert.Equal([60, 30, 0], report.Weeks.Take(3).Select(week => week.Used.Count));
        Assert.Equal(report.Assignment.Used, new Minutes(report.Weeks.Sum(week => week.Used.Count)));
    }

    [Fact]
    public void Of_WhenTheYearEnds_NumbersWeeksAsISO8601() => Assert.Equal(
        [53, 1],
        HoursReport.Of(Assignments.Assignments2020.Fresh.Assignment, new(new(2020, 12, 31), new(2021, 1, 4)), [], [], Mentors2020.Mentor)
        .Value().Weeks.Select(week => week.Number));
}
