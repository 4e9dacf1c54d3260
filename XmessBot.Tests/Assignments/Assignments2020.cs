using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Assignments;

/// <summary>A mentoring of Berga by Pau of Sabadell in the first call of 2020, four hours of which none is used.</summary>
internal static class Assignments2020
{
    public static DateTimeOffset Now { get; } = new(2020, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    public static HourPool Pool { get; } = new("2020-1", Service.Mentoring, Calls2020.First.Mentoring);

    public static Settlement Fresh { get; } = Assign(1).Value();

    public static Outcome<Settlement> Assign(byte number, HourPool? pool = null, Minutes? amount = null) => Assignment.Assign(
        IdOf(number), Requests2020.Submitted, Calls2020.First, Service.Mentoring, Mentors2020.Profile, pool ?? Pool, Mentors2020.Staff,
        Now, amount);

    public static AssignmentId IdOf(byte number) => new(new Guid(number, 0, 0, new byte[8]));
}
