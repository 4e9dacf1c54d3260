using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Sessions;

/// <summary>Sessions of the mentoring of Berga, and the book in which they are written.</summary>
internal static class Sessions2020
{
    public static CallBook Calls { get; } = new([Calls2020.First, Calls2020.Second]);

    /// <summary>Session 1: Wednesday 13 May, two hours.</summary>
    public static SessionChange First { get; } = Book(Mentors2020.Mentor).Log([Draft("2020-05-13")], [1], []).Value();

    public static SessionFacts Facts(string date, int minutes = 120, string? start = null) => new(
        Moment.Day(date), start is null ? null : TimeOnly.Parse(start, CultureInfo.InvariantCulture), new Minutes(minutes),
        Modality.Remote, "clàusules socials");

    public static SessionDraft Draft(string date, int minutes = 120, string? start = null) =>
        new(Assignments2020.IdOf(1), Facts(date, minutes, start));

    /// <summary>What somebody may do on Wednesday 20 May 2020 at 10.</summary>
    public static SessionBook Book(Person by, DateTimeOffset? now = null, CallBook? calls = null, Assignment? assignment = null) =>
        new(calls ?? Calls, [assignment ?? Assignments2020.Fresh.Assignment], [], by, now ?? Assignments2020.Now);

    /// <summary>The book with another assignment in it.</summary>
    public static SessionBook WithOther(this SessionBook book, Assignment? other = null) => book with
    {
        Assignments = [.. book.Assignments, other
            ?? Assignments2020.Fresh.Assignment with { Id = Assignments2020.IdOf(2), Municipality = "08298" }],
    };

    /// <summary>The same once the first session is in it.</summary>
    public static SessionBook WithFirst(Person by, DateTimeOffset? now = null, CallBook? calls = null) => Book(by, now, calls).After(First);
}
