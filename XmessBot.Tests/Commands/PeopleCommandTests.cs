using XmessBot.Commands;
using XmessBot.Core.Members;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Commands;

/// <summary>What the command <c>people</c> may not do, and what it tells (R01, R12).</summary>
public sealed class PeopleCommandTests
{
    private const string First = "anna@xmess.cat";
    private const string Second = "pol@xmess.cat";
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact] // nobody could give a role any more
    public async Task Administrator_WhenTheLast_StaysOne()
    {
        await using var database = await TestDatabase.CreateAsync();
        await DoAsync(database, operations => operations.AddAsync(First, "Anna", "staff, admin", null));
        await Assert.ThrowsAsync<CommandException>(() => DoAsync(database, operations => operations.AddAsync(First, null, "staff", null)));
        await DoAsync(database, operations => operations.AddAsync(Second, "Pol", "admin", null));
        await DoAsync(database, operations => operations.AddAsync(First, null, "staff", null));
        Assert.Equal(
            [(First, Roles.Staff), (Second, Roles.Admin)],
            (await database.ReadAsync(context => new PeopleStore(context).AllAsync())).Select(person => (person.Email, person.Roles)));
    }

    [Theory] // R01, R03, R04: by the day on which the role is given
    [InlineData("mentor", null, true, false)] // a mentor is of a council
    [InlineData("mentor", "Berga", true, true)]
    [InlineData("mentor", "Berga", false, false)]
    [InlineData("advisor", "Berga", false, false)]
    [InlineData("advisor", null, false, true)] // of the technical service
    [InlineData("applicant", "Berga", false, true)] // accompanies nobody
    public async Task Role_ThatAccompaniesOthers_IsForMembers(string role, string? council, bool isMember, bool given)
    {
        await using var database = await TestDatabase.CreateAsync();
        await DoAsync(database, operations => Task.FromResult(operations.Record("Berga", isMember, "2026-03-03", null)));
        var giving = DoAsync(database, operations => operations.AddAsync("pere@berga.cat", "Pere", role, council));
        if (given) await giving;
        else await Assert.ThrowsAsync<CommandException>(() => giving);
        Assert.Equal(given ? 1 : 0, (await database.ReadAsync(context => new PeopleStore(context).AllAsync())).Count);
    }

    [Fact] // a slip in a name can be mended, whatever has become of the council
    public async Task Name_OfWhoseCouncilHasLeft_CanBeChanged()
    {
        await using var database = await TestDatabase.CreateAsync();
        await DoAsync(database, operations => operations.AddAsync("pere@berga.cat", "Pere", "mentor", "Berga"));
        await DoAsync(database, operations => Task.FromResult(operations.Record("Berga", false, "2026-03-03", null)));
        await DoAsync(database, operations => operations.AddAsync("pere@berga.cat", "Pere Vila", null, null));
        await Assert.ThrowsAsync<CommandException>(
            () => DoAsync(database, operations => operations.AddAsync("pere@berga.cat", null, null, "Berga")));
    }

    [Fact] // R01: who, when and why
    public async Task Membership_WhenRecorded_HasItsAuthorAndReason()
    {
        await using var database = await TestDatabase.CreateAsync();
        await DoAsync(
            database, operations => Task.FromResult(operations.Record("Berga", true, "2026-03-03", null, "acord de l'assemblea")));
        var fact = Assert.Single((await database.ReadAsync(context => new MembershipStore(context).BookAsync())).HistoryOf("08022"));
        Assert.Equal(("people", Now, "acord de l'assemblea"), (fact.Author, fact.At, fact.Reason));
    }

    [Fact] // R12
    public async Task Assessors_WhenNamed_AreThoseOfTheCommission()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            new CallStore(context).Add(Calls2020.First with { Id = "2026-1" });
            return Task.CompletedTask;
        });
        await DoAsync(database, operations => operations.AddAsync(First, "Anna", "staff", null));
        await DoAsync(database, operations => operations.AddAsync(Second, "Pol", "staff", null));
        await DoAsync(database, operations => operations.AddAsync("pere@berga.cat", "Pere", "applicant", "Berga"));
        await Assert.ThrowsAsync<CommandException>(
            () => DoAsync(database, operations => operations.AssessorsAsync("2026-1", ["pere@berga.cat"])));
        await DoAsync(database, operations => operations.AssessorsAsync("2026-1", [Second]));
        Assert.Equal(Second, await database.ReadAsync(context => new PeopleOperations(context, Now).AssessorsAsync("2026-1", [])));
        await DoAsync(database, operations => operations.AssessorsAsync("2026-1", ["tothom"]));
        Assert.Equal(
            $"{First}\n{Second}", await database.ReadAsync(context => new PeopleOperations(context, Now).AssessorsAsync("2026-1", [])));
    }

    [Fact]
    public async Task Waiting_WhenSomebodyAsked_IsTold()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(async context =>
        {
            var person = await new PeopleStore(context).WithEmailAsync("pere@correu.example", Now);
            await new MembershipStore(context).AskStaffAsync(new StaffQuestion(StaffQuestionKind.IsMember, "08022", person.Id, Now));
        });
        Assert.Contains(
            "pere@correu.example", await database.ReadAsync(context => new PeopleOperations(context, Now).WaitingAsync()),
            StringComparison.Ordinal);
    }

    private static Task DoAsync(TestDatabase database, Func<PeopleOperations, Task<string>> operation) =>
        database.CommitAsync(context => operation(new PeopleOperations(context, Now)));
}
