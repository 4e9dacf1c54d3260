using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Queries;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;

namespace XmessBot.Storage.Queries;

/// <summary>A person in a list.</summary>
/// <param name="Name">Their name; null when it is not known.</param>
/// <param name="Email">Their address.</param>
/// <param name="Roles">Their roles.</param>
/// <param name="Municipality">The INE code of their council; null for none.</param>
/// <param name="Topics">What a mentor or advisor knows of; empty for others.</param>
/// <param name="Open">The number of assignments that they have open.</param>
public sealed record FoundPerson(string? Name, string Email, Roles Roles, string? Municipality, IReadOnlyList<string> Topics, int Open);

/// <summary>Finds the people that a query asks for: mentors and advisors, or anybody.</summary>
public sealed class PeopleQueryStore(XmessContext context)
{
    /// <summary>How many there are.</summary>
    public Task<int> CountAsync(AskedQuery asked, CancellationToken cancellationToken = default) => Of(asked).CountAsync(cancellationToken);

    /// <summary>A page of them: in the order asked for, else by address.</summary>
    public async Task<QueryPage<FoundPerson>> PageAsync(
        AskedQuery asked, string? after, int size, CancellationToken cancellationToken = default)
    {
        var page = asked.Query.Sort is { By: SortKey.Population, Descending: var down }
            ? await new Keyset<Known, int, string>(
                row => CouncilOrder.ByPopulation.IndexOf(row.Person.Municipality ?? ""), row => row.Person.Email, down)
                .PageAsync(Of(asked), after, size, cancellationToken)
            : await new Keyset<Known, string, string>(row => row.Person.Email, row => row.Person.Email, false)
                .PageAsync(Of(asked), after, size, cancellationToken);
        return new QueryPage<FoundPerson>(
            [.. page.Items.Select(row => new FoundPerson(
                row.Person.Name, row.Person.Email, row.Person.Roles, row.Person.ToPerson().Municipality,
                row.Topics?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [], row.Open))],
            page.Next);
    }

    private IQueryable<Known> Of(AskedQuery asked)
    {
        IQueryable<PersonRow> people = context.Set<PersonRow>().AsNoTracking();
        // R03: a mentor belongs to a council, so somebody without one cannot mentor yet.
        if (asked.Query.About == QuerySubject.Mentors)
            people = people.Where(row => (row.Roles & Roles.Advisor) != Roles.None
                || ((row.Roles & Roles.Mentor) != Roles.None && row.Municipality != null && row.Standing != Standing.Unconfirmed));
        if (asked.Councils is not null) people = people.Where(row => row.Municipality != null && row.Standing != Standing.Unconfirmed);
        var rows =
            from person in people
            join mentor in context.Set<MentorRow>() on person.Id equals mentor.PersonId into profiles
            from profile in profiles.DefaultIfEmpty()
            select new Known
            {
                Person = person,
                Topics = profile!.Topics,
                Open = context.Set<AssignmentRow>().Count(row => row.Mentor == person.Id && row.State == AssignmentState.Open),
            };
        rows = asked.Query.Where.Aggregate(rows, With);
        return CouncilFilter.In(rows, asked, row => row.Person.Municipality!);
    }

    private IQueryable<Known> With(IQueryable<Known> rows, QueryFilter filter)
    {
        switch (filter)
        {
            case QueryFilter.OfService { Service: Service.Mentoring }:
                return rows.Where(row => (row.Person.Roles & Roles.Mentor) != Roles.None && row.Person.Municipality != null);
            case QueryFilter.OfService:
                return rows.Where(row => (row.Person.Roles & Roles.Advisor) != Roles.None);
            case QueryFilter.Role { Of: var said }:
                var role = said switch
                {
                    QueryRole.Officer => Roles.Applicant,
                    QueryRole.Mentor => Roles.Mentor,
                    QueryRole.Advisor => Roles.Advisor,
                    QueryRole.Staff => Roles.Staff,
                    _ => Roles.Admin,
                };
                return rows.Where(row => (row.Person.Roles & role) != Roles.None);
            case QueryFilter.OfPerson { Name: var name }:
                return new WordSearch(context).Having(rows, row => row.Person.Name ?? row.Person.Email, name);
            case QueryFilter.Topic { Words: var words }:
                return new WordSearch(context).Having(rows, row => row.Topics ?? "", words);
            case QueryFilter.OfCall { Call: var call }:
                return rows.Where(row => context.Set<AssignmentRow>().Any(each => each.Mentor == row.Person.Id && each.Call == call));
            default:
                return rows;
        }
    }

    private sealed class Known
    {
        public required PersonRow Person { get; init; }

        public string? Topics { get; init; }

        public int Open { get; init; }
    }
}
