using XmessBot.Commands;
using XmessBot.Core.Members;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Storage.Sessions;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Commands;

public sealed class CommandTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("migrate", true)]
    [InlineData("people", true)]
    [InlineData("check", true)]
    [InlineData("understand", true)]
    [InlineData("--help", true)]
    [InlineData("peple", true)] // written wrong: the help, and not the host
    [InlineData("--urls", false)]
    [InlineData("Clock:Now=2020-05-08", false)]
    public void Arguments_WhenGiven_RunACommandOrServe(string first, bool command) =>
        Assert.Equal(command, CommandTable.Find([first]) is not null);

    [Fact]
    public void Serving_WhenWithoutArguments_IsWhatIsDone() => Assert.Null(CommandTable.Find([]));

    [Fact]
    public async Task Person_WhenAdded_IsRegisteredAndKeepsWhatIsNotSaidAgain()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context => new PeopleOperations(context, Now)
            .AddAsync("Maria@Argentona.cat", "Maria Puig", "applicant, mentor", "argentona"));
        await database.CommitAsync(context => new PeopleOperations(context, Now).AddAsync("maria@argentona.cat", null, null, null));
        var person = Assert.Single(await database.ReadAsync(context => new PeopleStore(context).AllAsync()));
        Assert.Equal(("maria@argentona.cat", "Maria Puig", Roles.Applicant | Roles.Mentor, "08009", Standing.Registered),
            (person.Email, person.Name, person.Roles, person.Municipality, person.Standing));
        Assert.Contains("Argentona", await database.ReadAsync(context => new PeopleOperations(context, Now).ListAsync()),
            StringComparison.Ordinal);
    }

    [Fact] // to change a name is not to say that somebody speaks for a council
    public async Task Person_WhenOnlyTheirNameIsSaid_IsNotConfirmed()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(async context => await new PeopleStore(context).WithEmailAsync("pere@correu.example", Now));
        await DoAsync(database, operations => operations.AddAsync("pere@correu.example", "Pere", null, null));
        Assert.Equal(("Pere", Standing.Unconfirmed), await OfAsync());
        await DoAsync(database, operations => operations.AddAsync("pere@correu.example", null, null, "Berga"));
        Assert.Equal(("Pere", Standing.Registered), await OfAsync());

        async Task<(string?, Standing)> OfAsync() =>
            Assert.Single(await database.ReadAsync(context => new PeopleStore(context).AllAsync())) is var person ? (person.Name,
                person.Standing) : default;
    }

    [Fact]
    public async Task Council_WhenTakenOff_IsNobodysWordAnyMore()
    {
        await using var database = await TestDatabase.CreateAsync();
        await DoAsync(database, operations => operations.AddAsync("maria@argentona.cat", "Maria", "applicant", "Argentona"));
        await DoAsync(database, operations => operations.AddAsync("maria@argentona.cat", null, null, "cap"));
        Assert.Null(Assert.Single(await database.ReadAsync(context => new PeopleStore(context).AllAsync())).Municipality);
    }

    [Fact]
    public async Task Person_WhenUnlinked_HasToProveWhoTheyAreAgain()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(async context =>
        {
            var people = new PeopleStore(context);
            var person = await people.WithEmailAsync("maria@argentona.cat", Now);
            await people.LinkAsync("web|1", person.Id, null, Now);
            await people.LinkAsync("web|2", person.Id, null, Now);
        });
        Assert.Contains("2", await DoAsync(database, operations => operations.UnlinkAsync("maria@argentona.cat")),
            StringComparison.Ordinal);
        Assert.Null(await database.ReadAsync(context => new PeopleStore(context).OfAccountAsync("web|2", DateTimeOffset.MinValue)));
    }

    private static async Task<string> DoAsync(TestDatabase database, Func<PeopleOperations, Task<string>> act)
    {
        var said = "";
        await database.CommitAsync(async context => said = await act(new PeopleOperations(context, Now)));
        return said;
    }

    [Theory]
    [InlineData("Núria Camps <Nuria@Sabadell.cat>", null, "Núria Camps")]
    [InlineData("Núria Camps <nuria@sabadell.cat>", "N. Camps", "N. Camps")] // what is said apart counts
    [InlineData("<mailto:nuria@sabadell.cat>", null, null)]
    public async Task Person_WhenPastedFromAnAddressBook_HasTheAddressAlone(string email, string? name, string? expected)
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context => new PeopleOperations(context, Now).AddAsync(email, name, null, null));
        var person = Assert.Single(await database.ReadAsync(context => new PeopleStore(context).AllAsync()));
        Assert.Equal(("nuria@sabadell.cat", expected), (person.Email, person.Name));
    }

    [Theory]
    [InlineData("no-és-adreça", "applicant", null)]
    [InlineData("núria@sabadell.cat", "applicant", null)]
    [InlineData("nuria@sabadell.cat pau@sabadell.cat", "applicant", null)]
    [InlineData("a@b.cat", "cap", null)]
    [InlineData("a@b.cat", "31", null)] // a number is a set of roles to the parser, and a slip to everybody else
    [InlineData("a@b.cat", "applicant", "Vilaquiet")]
    public async Task Person_WhenWrittenWrong_IsRefused(string email, string roles, string? council)
    {
        await using var database = await TestDatabase.CreateAsync();
        await Assert.ThrowsAsync<CommandException>(() =>
            database.CommitAsync(context => new PeopleOperations(context, Now).AddAsync(email, null, roles, council)));
    }

    [Fact]
    public async Task Domain_WhenRecordedTwice_IsOfTheLastCouncil()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context => new PeopleOperations(context, Now).AddDomainAsync("exemple.cat", "Vic"));
        await database.CommitAsync(context => new PeopleOperations(context, Now).AddDomainAsync("Exemple.cat", "08009"));
        Person? person = null;
        await database.CommitAsync(async context => person = await new PeopleStore(context).WithEmailAsync("a@exemple.cat", Now));
        Assert.Equal("08009", person!.Municipality);
    }

    [Fact]
    public async Task Membership_WhenRecorded_HoldsOnThoseDays() // R01
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            new PeopleOperations(context, Now).Record("Berga", true, "2026-01-01", null);
            return Task.CompletedTask;
        });
        Assert.Equal(Membership.Member, await OnAsync(new DateOnly(2026, 1, 1)));
        Assert.Equal(Membership.Unknown, await OnAsync(new DateOnly(2025, 12, 31)));

        Task<Membership> OnAsync(DateOnly day) => database.ReadAsync(context => new MembershipStore(context).OnAsync("08022", day));
    }

    [Fact]
    public void Option_WhenMisspelt_IsTold() =>
        Assert.Equal(["nmae"], new Arguments(["--nmae", "a", "--roles", "b", "--Database:Provider", "Sqlite"]).Unknown("name", "roles"));
}
