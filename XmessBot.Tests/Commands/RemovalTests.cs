using Microsoft.Extensions.DependencyInjection;
using XmessBot.Commands;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Scheduling;
using XmessBot.Notifications.Planned;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Scheduling;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Storage.Sessions;
using XmessBot.Tests.Support;
using XmessBot.Tests.WholeCall;

namespace XmessBot.Tests.Commands;

/// <summary>What <c>people remove</c> takes from somebody who leaves, and what becomes of what they had begun (R01, R12).</summary>
public sealed class RemovalTests : IAsyncLifetime
{
    private const string Anna = "anna@girona.cat";
    private const string Laia = "laia@ajberga.cat";
    private readonly TranscriptClock _clock = new();
    private TestHost? _host;

    private TestHost Host => _host!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync(_clock.At(new DateTime(2020, 5, 20, 12, 0, 0)));

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact] // nobody could give a role any more
    public async Task Administrator_WhenTheLast_Stays()
    {
        const string Only = "comissio@xmess.example";
        await Assert.ThrowsAsync<CommandException>(() => RemoveAsync(Only, null));
        await DoAsync(operations => operations.AddAsync(Anna, "Anna", "admin", null));
        await RemoveAsync(Only, null);
        Assert.Equal((Roles.None, Roles.Admin), ((await PersonAsync(Only)).Roles, (await PersonAsync(Anna)).Roles));
    }

    [Fact]
    public async Task Person_WhenRemoved_CanDoNothingAndIsKnownNowhere()
    {
        await DoAsync(operations => operations.AddAsync(Laia, "Laia", "applicant, staff", "Berga"));
        await SaveAsync(async context => await new PeopleStore(context).LinkAsync("web|1", (await PersonAsync(Laia)).Id, null, Now));
        await RemoveAsync(Laia, null);
        var person = await PersonAsync(Laia);
        Assert.Equal((Roles.None, null, Standing.Unconfirmed), (person.Roles, person.Municipality, person.Standing));
        Assert.Null(await ReadAsync(context => new PeopleStore(context).OfAccountAsync("web|1", DateTimeOffset.MinValue)));
    }

    [Fact] // R01: Berga's request is of its officer
    public async Task Request_WhenItsAuthorLeaves_IsOfAnotherOfTheCouncil()
    {
        await SaveAsync(ServiceDatabase.PutAsync);
        await Assert.ThrowsAsync<CommandException>(() => RemoveAsync(Requests2020.Officer.Email, null));
        await DoAsync(operations => operations.AddAsync(Laia, "Laia", "applicant", null));
        // Of no council yet, she cannot take over what is Berga's.
        await Assert.ThrowsAsync<CommandException>(() => RemoveAsync(Requests2020.Officer.Email, Laia));
        await DoAsync(operations => operations.AddAsync(Laia, null, null, "Berga"));
        await RemoveAsync(Requests2020.Officer.Email, Laia);
        var assignment = await AssignmentAsync();
        Assert.Equal((await PersonAsync(Laia)).Id, assignment.Applicant);
        Assert.Null(assignment.SideOf(await PersonAsync(Requests2020.Officer.Email)));
    }

    [Fact] // R03, R12: Pau of Sabadell accompanies Berga, has done an hour and a half, and has proposed a day for more
    public async Task Assignment_WhenItsMentorLeaves_KeepsTheirHoursAndGoesOnWithAnother()
    {
        await SaveAsync(ServiceDatabase.PutAsync);
        var begun = await AssignmentAsync();
        await SaveAsync(context => new AssignmentStore(context).SaveAsync(begun.Log(new Minutes(90), 1, Mentors2020.Mentor, Now).Value()));
        var planned = PlannedSession.Propose(
            new PlannedId(Guid.NewGuid()), new Slot(new DateOnly(2020, 5, 28), new TimeOnly(10, 0), Minutes.OfHours(2)),
            Core.Modality.Remote,
            null, await AssignmentAsync(), Calls2020.First, [], Mentors2020.Mentor, Now).Value();
        await SaveAsync(context => new PlannedSessionStore(context).SaveAsync(planned));
        // R03: of no council she mentors nobody, and of the council's own not it.
        await Assert.ThrowsAsync<CommandException>(() => DoAsync(operations => operations.AddAsync(Anna, "Anna", "mentor", null)));
        await DoAsync(operations => operations.AddAsync(Anna, "Anna", "mentor", "Berga"));
        await Assert.ThrowsAsync<CommandException>(() => RemoveAsync(Mentors2020.Mentor.Email, Anna));
        await DoAsync(operations => operations.AddAsync(Anna, null, null, "Girona"));
        await RemoveAsync(Mentors2020.Mentor.Email, Anna);

        var all = await ReadAsync(context => new AssignmentStore(context).OfRequestAsync(Requests2020.Submitted.Id));
        Assert.Equal(
            [(AssignmentState.Closed, Mentors2020.Mentor.Id, 90, 90), (AssignmentState.Open, (await PersonAsync(Anna)).Id, 150, 0)],
            all.OrderBy(each => each.State == AssignmentState.Open)
                .Select(each => (each.State, each.Mentor, each.Assigned.Count, each.Used.Count)));
        Assert.Equal(PlannedState.Cancelled, (await ReadAsync(context => new PlannedSessionStore(context).FindAsync(planned.Id)))!.State);
        // To both sides of what was planned, to who leaves, to who goes on, and to the council.
        Assert.Equal(5, await ReadAsync(Stored.CountOthersAsync));
    }

    private DateTimeOffset Now => _clock.GetUtcNow();

    private Task RemoveAsync(string email, string? to) => DoAsync(
        operations => operations.RemoveAsync(email, to, Host.Services.GetRequiredService<Handovers>()));

    private Task DoAsync(Func<PeopleOperations, Task<string>> act) => SaveAsync(context => act(new PeopleOperations(context, Now)));

    private async Task<Person> PersonAsync(string email) =>
        (await ReadAsync(context => new PeopleStore(context).AllAsync())).Single(person => person.Email == email);

    private Task<Assignment> AssignmentAsync() =>
        ReadAsync(async context => (await new AssignmentStore(context).FindAsync(Assignments2020.IdOf(1)))!);

    private async Task<T> ReadAsync<T>(Func<XmessContext, Task<T>> read)
    {
        await using var context = Host.Contexts.Create();
        return await read(context);
    }

    private async Task SaveAsync(Func<XmessContext, Task> change)
    {
        await using var context = Host.Contexts.Create();
        await change(context);
        await Host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }
}
