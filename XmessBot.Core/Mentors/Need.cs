using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;

namespace XmessBot.Core.Mentors;

/// <summary>What a mentor is looked for: what of a request and its call a proposal depends on.</summary>
/// <param name="Service">The service that was decided.</param>
/// <param name="Municipality">The INE code of the council that asks.</param>
/// <param name="Text">What it asks for, in its own words; the mentors' topics are searched for in it.</param>
/// <param name="Availability">When it can meet; null when it has not said.</param>
/// <param name="Window">The days on which sessions are held (R10).</param>
/// <param name="Session">The usual length of a session (R07).</param>
internal sealed record Need(
    Service Service, string Municipality, string Text, WeeklyPattern? Availability, DayInterval Window, Minutes Session);
