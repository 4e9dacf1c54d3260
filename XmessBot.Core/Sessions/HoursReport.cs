using System.Globalization;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;

namespace XmessBot.Core.Sessions;

/// <summary>The hours used in one ISO week.</summary>
/// <param name="Monday">The first day of the week.</param>
/// <param name="Number">The ISO 8601 week number.</param>
/// <param name="Used">The hours of the sessions in that week.</param>
/// <param name="Planned">The hours that both sides have agreed for that week and nobody has logged.</param>
public sealed record WeekOfHours(DateOnly Monday, int Number, Minutes Used, Minutes Planned);

/// <summary>The progress of an assignment: its hours, in total and by week over the window of the call (R10).</summary>
/// <param name="Assignment">The assignment, with its assigned, used and remaining hours.</param>
/// <param name="Window">The window of the call.</param>
/// <param name="Weeks">Every ISO week that the window touches, in order, including weeks without sessions.</param>
public sealed record HoursReport(Assignment Assignment, DayInterval Window, IReadOnlyList<WeekOfHours> Weeks)
{
    /// <summary>
    /// The report of an assignment and all its sessions; the weeks add up to the used hours. Refused to anybody who may not read the
    /// assignment (<see cref="Assignment.ReadBy"/>).
    /// </summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="window">The window of its call.</param>
    /// <param name="sessions">Its sessions.</param>
    /// <param name="agreed">The days and lengths that both sides have agreed and nobody has logged.</param>
    /// <param name="by">Who asks.</param>
    public static Outcome<HoursReport> Of(
        Assignment assignment, DayInterval window, IEnumerable<Session> sessions, IEnumerable<(DateOnly Day, Minutes Length)> agreed,
        Person by) =>
        assignment.ReadBy(by).Then<HoursReport>(read => Of(read, window, sessions, agreed));

    private static HoursReport Of(
        Assignment assignment, DayInterval window, IEnumerable<Session> sessions, IEnumerable<(DateOnly Day, Minutes Length)> agreed)
    {
        var planned = agreed.ToLookup(each => MondayOf(each.Day), each => each.Length.Count);
        var used = sessions.Where(session => session.Assignment == assignment.Id && session.Counts)
            .ToLookup(session => MondayOf(session.Facts.Date), session => session.Facts.Length.Count);
        var weeks = window.Each().Select(MondayOf).Distinct()
            .Select(monday => new WeekOfHours(monday, ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)),
                new Minutes(used[monday].Sum()), new Minutes(planned[monday].Sum())));
        return new HoursReport(assignment, window, [.. weeks]);
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
