using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Mentors;

/// <summary>The facts about a request and its call that rank the mentors for it.</summary>
/// <param name="Service">The service that mentors are ranked for.</param>
/// <param name="Municipality">The INE code of the council that made the request.</param>
/// <param name="Text">The need in the council's words; mentors' topics are searched for in it.</param>
/// <param name="Availability">The weekly availability of the council; null when it has not given it.</param>
/// <param name="Window">The days on which sessions may be held (R10).</param>
/// <param name="Session">The default length of a session (R07).</param>
internal sealed record MentorCriteria(
    Service Service, string Municipality, string Text, WeeklyPattern? Availability, DayInterval Window, Minutes Session)
{
    /// <summary>The criteria of a request for one service, with the window and session length of its call.</summary>
    public static MentorCriteria Of(Request request, Call call, Service service) => new(
        service,
        request.Municipality,
        $"{request.Answers.Need}\n{request.Answers.Impact}",
        request.Answers.Availability?.Week,
        call.Window,
        call.Package.Session);
}
