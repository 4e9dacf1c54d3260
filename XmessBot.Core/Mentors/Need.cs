using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;

namespace XmessBot.Core.Mentors;

/// <summary>The facts about a request and its call that rank the mentors for it.</summary>
/// <param name="Service">The service that mentors are ranked for.</param>
/// <param name="Municipality">The INE code of the council that made the request.</param>
/// <param name="Text">The need in the council's words; mentors' topics are searched for in it.</param>
/// <param name="Availability">The weekly availability of the council; null when it has not given it.</param>
/// <param name="Window">The days on which sessions may be held (R10).</param>
/// <param name="Session">The default length of a session (R07).</param>
internal sealed record Need(
    Service Service, string Municipality, string Text, WeeklyPattern? Availability, DayInterval Window, Minutes Session);
