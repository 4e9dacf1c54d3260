using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Core.Members;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Reminders;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;
using static XmessBot.Tests.Storage.Purging;

namespace XmessBot.Tests.Storage;

/// <summary>Of people and their accounts, what is used stays, and what nobody uses goes; see <see cref="RetentionKindTests"/>.</summary>
public sealed class PeopleRetentionTests
{
    [Fact] // what an earlier release left without a date may have been used yesterday
    public async Task StateAndAccount_WhenNobodyNotedTheirUse_AreKeptFromNowOn()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            context.Add(new BotStateRow { Key = "msteams/a", Json = "{}" });
            context.Add(new AccountRow { Account = "msteams|a", LinkedAt = Now.AddYears(-3), Person = Person("a", Standing.Registered) });
            return Task.CompletedTask;
        });
        var clock = new FakeTimeProvider(Now);
        Assert.Equal(0, await RetentionOf(database, clock: clock).PurgeAsync(CancellationToken.None));
        clock.Advance(Kept.States + TimeSpan.FromMinutes(1));
        Assert.Equal(1, await RetentionOf(database, clock: clock).PurgeAsync(CancellationToken.None));
        clock.Advance(Kept.Accounts - Kept.States);
        Assert.Equal(1, await RetentionOf(database, clock: clock).PurgeAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Account_WhenItSpeaksNowAndThen_Stays()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(async context =>
        {
            var person = await new PeopleStore(context).WithEmailAsync("a@b.cat", Now.AddDays(-700));
            await new PeopleStore(context).LinkAsync("msteams|a", person.Id, null, Now.AddDays(-700));
        });
        await SpeakAsync(database, Now.AddDays(-364));
        Assert.Equal(0, await RetentionOf(database).PurgeAsync(CancellationToken.None));

        // They come back just when it is being taken away.
        await using var late = database.Contexts.Create();
        late.Remove(await late.Set<AccountRow>().SingleAsync());
        await SpeakAsync(database, Now.AddDays(2));
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(late, CancellationToken.None));
    }

    [Fact]
    public async Task Person_WhenTheyComeBackJustBeforeTheyAreTakenAway_Stays()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context => new PeopleStore(context).WithEmailAsync("a@b.cat", Now));
        await using var late = database.Contexts.Create();
        late.Remove(await late.Set<PersonRow>().SingleAsync());
        await database.CommitAsync(async context =>
        {
            var person = await new PeopleStore(context).WithEmailAsync("a@b.cat", Now);
            await new PeopleStore(context).LinkAsync("msteams|a", person.Id, null, Now);
        });
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(late, CancellationToken.None));
    }

    [Fact]
    public async Task Person_WhenSomethingIsTheirsAgain_IsCountedAnew()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            context.Add(Person("a@b.cat", Standing.Unconfirmed, Now - Kept.People - TimeSpan.FromDays(1)));
            context.Add(new AccountRow { Account = "msteams|a", UsedAt = Now, PersonId = context.Set<PersonRow>().Local.Single().Id });
            return Task.CompletedTask;
        });
        Assert.Equal(0, await RetentionOf(database).PurgeAsync(CancellationToken.None));
        Assert.Null((await database.ReadAsync(context => context.Set<PersonRow>().SingleAsync())).UnusedSince);
    }

    [Fact] // or somebody who is named in it would be taken away
    public async Task Person_WhenNamedAnywhere_IsInUse()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Contexts.Create();
        var asked = PeopleRetention.Unused(context).ToQueryString();
        string[] otherKeys = ["Id", "RequestId", "AssignmentId", "HeldFor", "Letter"];
        Type[] goWithThePerson = [typeof(SentReminderRow), typeof(SilencedReminderRow)];
        var naming = context.Model.GetEntityTypes()
            .SelectMany(type => type.GetProperties()
                .Where(each => (Nullable.GetUnderlyingType(each.ClrType) ?? each.ClrType) == typeof(Guid)))
            .Where(each => !otherKeys.Contains(each.Name) && !goWithThePerson.Contains(each.DeclaringType.ClrType))
            .Select(each => (Table: $"FROM \"{each.DeclaringType.GetTableName()}\"", Column: $"\"{each.Name}\" = \"p\".\"Id\"")).ToList();
        Assert.True(naming.Count >= 10, $"{naming.Count}");
        Assert.All(naming, each =>
        {
            Assert.Contains(each.Table, asked, StringComparison.Ordinal);
            Assert.Contains(each.Column, asked, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Person_WhenNamedByReminders_GoesWithThem()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = Person("old", Standing.Unconfirmed, Now - Kept.People - TimeSpan.FromMinutes(1));
        person.Id = Guid.NewGuid();
        await database.CommitAsync(context =>
        {
            context.Add(new SentReminderRow { Person = person, About = "1", SentAt = Now });
            context.Add(new SilencedReminderRow { PersonId = person.Id, At = Now });
            return Task.CompletedTask;
        });
        await RetentionOf(database).PurgeAsync(CancellationToken.None);
        Assert.Equal(0, await database.ReadAsync(context => context.Set<PersonRow>().CountAsync()));
        Assert.Equal(0, await database.ReadAsync(context => context.Set<SilencedReminderRow>().CountAsync()));
    }

    private static Task SpeakAsync(TestDatabase database, DateTimeOffset at) =>
        database.CommitAsync(context => new PeopleStore(context).OfSpeakerAsync("msteams|a", DateTimeOffset.MinValue, at));
}
