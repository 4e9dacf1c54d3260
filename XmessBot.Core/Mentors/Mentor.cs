using XmessBot.Core.Calendar;
using XmessBot.Core.Members;

namespace XmessBot.Core.Mentors;

/// <summary>
/// A person who gives sessions to councils. A mentor works for a member council (R03); an advisor works for a member council or for the
/// network's technical service (R04).
/// </summary>
public sealed record Mentor
{
    /// <summary>The key of the person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The full name, for lists; null when unknown.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The name with what tells it apart from equal names, for choices: the council, else the address. Null when the mentor was not
    /// loaded as one of a list.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>The INE code of their council; null for advisors of the technical service.</summary>
    public string? Municipality { get; init; }

    /// <summary>The services that they can give; at least one.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>Their areas of expertise, in the network's terms: "clàusules socials".</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Their weekly availability; null when they have not given it.</summary>
    public WeeklyPattern? Availability { get; init; }

    /// <summary>The number of their open assignments.</summary>
    public int Load { get; init; }

    /// <summary>
    /// Makes a mentor or advisor of a person. Refused without the role, for a mentor without a council (R03), and for a council that is
    /// known not to be a member (R01).
    /// </summary>
    public static Outcome<Mentor> Of(Person person, IReadOnlyList<string> topics, WeeklyPattern? availability, Membership membership)
    {
        var services = ServicesOf(person.Roles);
        if (services.Count == 0) return new GivesNoService();
        if (person.WhyNotAccompany(membership) is { } refusal) return refusal;
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

    /// <summary>The services that the roles allow a person to give.</summary>
    public static IReadOnlyList<Service> ServicesOf(Roles roles) =>
        [.. Enum.GetValues<Service>().Where(service => roles.HasFlag(service == Service.Mentoring ? Roles.Mentor : Roles.Advisor))];

    /// <summary>Why they cannot give that service to that council; null when they can (R03, R04).</summary>
    public Refusal? WhyNot(Service service, string municipality) =>
        !Services.Contains(service) ? new GivesAnotherService(service)
        : Municipality == municipality ? new OwnMunicipality(service, municipality)
        : null;
}
