using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Storage.Assignments;

namespace XmessBot.Storage.Mentors;

/// <summary>Mentors and advisors: what they know and when they can meet.</summary>
public sealed class MentorStore(XmessContext context)
{
    /// <summary>Everybody who has a profile, by name, with how many assignments they have open.</summary>
    public async Task<IReadOnlyList<Mentor>> AllAsync(CancellationToken cancellationToken = default)
    {
        var rows = await context.Set<MentorRow>().Include(row => row.Person).OrderBy(row => row.Person!.Name).ToListAsync(cancellationToken);
        var loads = await context.Set<AssignmentRow>().Where(row => row.State == AssignmentState.Open)
            .GroupBy(row => row.Mentor).Select(group => new { Mentor = group.Key, Open = group.Count() })
            .ToDictionaryAsync(load => load.Mentor, load => load.Open, cancellationToken);
        return [.. rows.Select(row => ToMentor(row, loads.GetValueOrDefault(row.PersonId)))];
    }

    /// <summary>The profile of a person, or null when they have none.</summary>
    public async Task<Mentor?> FindAsync(PersonId person, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<MentorRow>().Include(row => row.Person).FirstOrDefaultAsync(row => row.PersonId == person.Value, cancellationToken);
        return row is null ? null : ToMentor(row, await context.Set<AssignmentRow>()
            .CountAsync(each => each.Mentor == person.Value && each.State == AssignmentState.Open, cancellationToken));
    }

    /// <summary>Keeps the topics and the availability; the rest is the person's own.</summary>
    public async Task SaveAsync(Mentor mentor, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<MentorRow>().FindAsync([mentor.Person.Value], cancellationToken);
        if (row is null) context.Add(row = new MentorRow { PersonId = mentor.Person.Value, Topics = "" });
        row.Topics = string.Join('\n', mentor.Topics);
        row.Availability = mentor.Availability is { } week ? DomainJson.Write(week) : null;
        row.Version++;
    }

    private static Mentor ToMentor(MentorRow row, int load) => new()
    {
        Person = new PersonId(row.PersonId),
        Name = row.Person!.Name,
        Municipality = row.Person.Municipality,
        Services = Mentor.ServicesOf(row.Person.Roles),
        Topics = row.Topics.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        Availability = row.Availability is { } week ? DomainJson.Read<WeeklyPattern>(week) : null,
        Load = load,
    };
}
