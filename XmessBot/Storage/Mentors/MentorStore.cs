using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Wording;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;

namespace XmessBot.Storage.Mentors;

/// <summary>Mentors and advisors: their topics and availability.</summary>
public sealed class MentorStore(XmessContext context)
{
    /// <summary>
    /// Everybody who can give a service, sorted by name, with the number of their open assignments. Topics and availability are empty for
    /// those who have not given them.
    /// </summary>
    public async Task<IReadOnlyList<Mentor>> AllAsync(CancellationToken cancellationToken = default)
    {
        // One statement: a request's card asks for much else.
        var found = await (
            from person in context.Set<PersonRow>().Where(row => (row.Roles & (Roles.Mentor | Roles.Advisor)) != Roles.None)
            join mentor in context.Set<MentorRow>() on person.Id equals mentor.PersonId into profiles
            from profile in profiles.DefaultIfEmpty()
            orderby person.Name
            select new
            {
                Person = person,
                Profile = profile,
                Open = context.Set<AssignmentRow>().Count(row => row.Mentor == person.Id && row.State == AssignmentState.Open),
            }).ToListAsync(cancellationToken);
        var mentors = found.Zip(LabelsOf([.. found.Select(each => each.Person)]), (each, label) =>
            ToMentor(each.Person.ToPerson(), label, each.Profile, each.Open));
        return [.. mentors.Where(mentor => mentor.Services.Count > 0)];
    }

    /// <summary>The person as a mentor or advisor, or null when they give no service.</summary>
    public async Task<Mentor?> FindAsync(PersonId person, CancellationToken cancellationToken = default)
    {
        if (await context.Set<PersonRow>().FindAsync([person.Value], cancellationToken) is not { } row) return null;
        if ((row.Roles & (Roles.Mentor | Roles.Advisor)) == Roles.None) return null;
        var load = await context.Set<AssignmentRow>()
            .CountAsync(each => each.Mentor == person.Value && each.State == AssignmentState.Open, cancellationToken);
        var namesakes = await context.Set<PersonRow>()
            .Where(each => each.Name == row.Name
                && (each.Roles & (Roles.Mentor | Roles.Advisor)) != Roles.None).ToListAsync(cancellationToken);
        var profile = await context.Set<MentorRow>().FindAsync([person.Value], cancellationToken);
        var mentor = ToMentor(row.ToPerson(), LabelsOf(namesakes)[namesakes.IndexOf(row)], profile, load);
        return mentor.Services.Count > 0 ? mentor : null;
    }

    /// <summary>Saves the topics and the availability; everything else is stored with the person.</summary>
    public async Task SaveAsync(Mentor mentor, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<MentorRow>().FindAsync([mentor.Person.Value], cancellationToken);
        if (row is null) context.Add(row = new MentorRow { PersonId = mentor.Person.Value, Topics = "" });
        row.Topics = string.Join('\n', mentor.Topics);
        row.Availability = mentor.Availability is { } week ? DomainJson.Write(week) : null;
        row.Version++;
    }

    private static IReadOnlyList<string> LabelsOf(IReadOnlyList<PersonRow> people) => UniqueLabels.Of(
        people,
        person => person.Name ?? person.Email,
        person => person.Municipality is { } code ? Municipalities.WithCode(code)?.DisplayName : null,
        person => person.Email);

    private static Mentor ToMentor(Person person, string label, MentorRow? profile, int load) => new()
    {
        Person = person.Id,
        Name = person.Name,
        Label = label,
        Municipality = person.Municipality,
        // R03: a mentor belongs to a council, so somebody without one cannot mentor yet.
        Services = [.. Mentor.ServicesOf(person.Roles).Where(service => service != Service.Mentoring || person.Municipality is not null)],
        Topics = profile?.Topics.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [],
        Availability = profile?.Availability is { } week ? DomainJson.Read<WeeklyPattern>(week) : null,
        Load = load,
    };
}
