using XmessBot.Core;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Queries;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Mentors;
using XmessBot.Storage.Queries;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage.Queries;

/// <summary>Assignments, mentors and people: each condition finds what meets it, page after page.</summary>
public sealed class PlacesAndPeopleTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Assignments_WhenFiltered_AreThoseThatMeetIt(DatabaseProvider provider)
    {
        await using var database = await QueryDatabase.CreateAsync(provider);
        await IsAsync(each => true);
        await IsAsync(each => each.Assignment!.Service == Service.Advisory, new QueryFilter.OfService(Service.Advisory));
        await IsAsync(each => each.Request.Answers.Modality == PreferredModality.InPerson, new QueryFilter.Held(Modality.InPerson));
        await IsAsync(each => each.Assignment!.Mentor == QueryDatabase.Marta.Id, new QueryFilter.OfPerson("marta puig"));
        await IsAsync(each => each.Request.Call == "2020-2", new QueryFilter.OfCall("2020-2"));
        await IsAsync(each => each.Council.Population <= 2000, new QueryFilter.Population(null, 2000));

        async Task IsAsync(Func<Stored, bool> meets, params QueryFilter[] filters)
        {
            Stored[] expected = [.. QueryDatabase.All.Where(each => each.Assignment is not null && meets(each))];
            Assert.NotEmpty(expected);
            var asked = Asked(QuerySubject.Assignments, filters);
            var found = new List<FoundAssignment>();
            for (string? after = null; ;)
            {
                var page = await database.ReadAsync(context => new AssignmentQueryStore(context).PageAsync(asked, after, 3));
                found.AddRange(page.Items);
                if ((after = page.Next) is null) break;
            }

            Assert.Equal(expected.Select(each => each.Request.Number).Order(StringComparer.Ordinal), found.Select(each => each.Number));
            var (count, together) = await database.ReadAsync(context => new AssignmentQueryStore(context).CountAsync(asked));
            Assert.Equal(expected.Length, count);
            Assert.Equal(expected.Sum(each => each.Assignment!.Entries[0].Amount.Count), together.Count);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task People_WhenFiltered_AreThoseThatMeetIt(DatabaseProvider provider)
    {
        await using var database = await QueryDatabase.CreateAsync(provider);
        await database.CommitAsync(context => new MentorStore(context).SaveAsync(
            Mentors2020.Profile with { Topics = ["Habitatge cooperatiu", "Moneda social"] }));
        await IsAsync(QuerySubject.People, ["anna@xmess.cat", "berta@xmess.cat", "marta@xmess.cat", "pau@sabadell.cat"]);
        await IsAsync(QuerySubject.People, ["anna@xmess.cat", "berta@xmess.cat", "marta@xmess.cat"], new QueryFilter.Role(QueryRole.Staff));
        await IsAsync(QuerySubject.People, ["pau@sabadell.cat"], new QueryFilter.InComarca(["Vallès Occidental"]));
        await IsAsync(QuerySubject.People, ["marta@xmess.cat"], new QueryFilter.OfPerson("Marta"));
        await IsAsync(QuerySubject.Mentors, ["marta@xmess.cat", "pau@sabadell.cat"]);
        await IsAsync(QuerySubject.Mentors, ["pau@sabadell.cat"], new QueryFilter.Topic("habitatges"));
        await IsAsync(QuerySubject.Mentors, ["marta@xmess.cat", "pau@sabadell.cat"], new QueryFilter.OfService(Service.Mentoring));
        await IsAsync(QuerySubject.Mentors, [], new QueryFilter.OfService(Service.Advisory));
        await IsAsync(QuerySubject.Mentors, ["pau@sabadell.cat"], new QueryFilter.Population(100_000, null));

        async Task IsAsync(QuerySubject about, string[] expected, params QueryFilter[] filters)
        {
            var asked = Asked(about, filters);
            var found = new List<string>();
            for (string? after = null; ;)
            {
                var page = await database.ReadAsync(context => new PeopleQueryStore(context).PageAsync(asked, after, 2));
                found.AddRange(page.Items.Select(each => each.Email));
                if ((after = page.Next) is null) break;
            }

            Assert.Equal(expected, found);
            Assert.Equal(expected.Length, await database.ReadAsync(context => new PeopleQueryStore(context).CountAsync(asked)));
        }
    }

    private static AskedQuery Asked(QuerySubject about, params QueryFilter[] filters) => Assert.IsType<Outcome<AskedQuery>.Done>(
        AskedQuery.Of(new StaffQuery(about, filters), QueryDatabase.Anna, QueryDatabase.Calls, QueryDatabase.Now)).Value;
}
