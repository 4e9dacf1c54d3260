using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Mentors;

/// <summary>People who help councils, for tests: none of Berga, which asks.</summary>
internal static class Mentors2020
{
    public const string Sabadell = "08187";
    public const string Girona = "17079";
    public const string Puigreig = "08175"; // of the comarca of Berga
    public const string Gironella = "08092"; // and so is this

    /// <summary>A mentor of Sabadell.</summary>
    public static Person Mentor { get; } =
        new(Requests2020.PersonOf(20), "pau@sabadell.cat", "Pau", Roles.Mentor, Sabadell, Standing.Registered);

    public static Person Staff { get; } =
        new(Requests2020.PersonOf(30), "comissio@xmess.cat", "Comissió", Roles.Staff, null, Standing.Registered);

    public static Mentor Profile { get; } = Of(20, Sabadell);

    public static Mentor Of(byte number, string? municipality, params string[] topics) => new()
    {
        Person = Requests2020.PersonOf(number),
        Municipality = municipality,
        Services = [Service.Mentoring, Service.Advisory],
        Topics = topics,
        Availability = Week(DayOfWeek.Tuesday),
    };

    public static WeeklyPattern Week(params DayOfWeek[] days) => new([new WeeklySlot(days, PartOfDay.Morning, null, null)], null, []);
}
