using XmessBot.Core.Calendar;
using XmessBot.Core.Members;

namespace XmessBot.Core.Mentors;

/// <summary>
/// A person who gives sessions to councils: a mentor works for a member council (R03), an advisor for one or for the technical service
/// (R04).
/// </summary>
public sealed record Mentor
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>How they are called, for lists.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// How they are called where one of several is chosen: two of the same name are told apart by their councils, else by their
    /// addresses. Null when nobody else was looked at.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>The INE code of their council; null when they are of the technical service.</summary>
    public string? Municipality { get; init; }

    /// <summary>What they can give; at least one.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>What they know about, as the network calls it: "clàusules socials".</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>When they can meet; null when they have not said.</summary>
    public WeeklyPattern? Availability { get; init; }

    /// <summary>How many assignments they have open now.</summary>
    public int Load { get; init; }

    /// <summary>
    /// Makes a mentor or advisor of a person. Refused without the role for it, to a mentor without a council (R03), and when
    /// the council is known not to be a member (R01).
    /// </summary>
    public static Outcome<Mentor> Of(Person person, IReadOnlyList<string> topics, WeeklyPattern? availability, Membership membership)
    {
        var services = ServicesOf(person.Roles);
        if (services.Count == 0) return new GivesNoService();
        if (person.Municipality is null && services.Contains(Service.Mentoring)) return new MentorNeedsCouncil(); // R03
        if (person.Municipality is not null && membership == Membership.NotMember) return new CouncilNotMember(person.Municipality); // R01
        return new Mentor
        {
            Person = person.Id,
            Name = person.Name,
            Municipality = person.Municipality,
            Services = services,
            Topics = topics,
            Availability = availability,
        };
    }

    /// <summary>The services that somebody with those roles gives.</summary>
    public static IReadOnlyList<Service> ServicesOf(Roles roles) =>
        [.. Enum.GetValues<Service>().Where(service => roles.HasFlag(service == Service.Mentoring ? Roles.Mentor : Roles.Advisor))];

    /// <summary>Why they cannot give that service to that council, or null when they can (R03, R04).</summary>
    public Refusal? WhyNot(Service service, string municipality) =>
        !Services.Contains(service) ? new GivesAnotherService(service)
        : Municipality == municipality ? new OwnMunicipality(service, municipality)
        : null;
}
