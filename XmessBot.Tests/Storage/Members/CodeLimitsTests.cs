using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage.Members;

/// <summary>Who may ask for a code, and when: nobody's mailbox is filled, and nobody is shut out of their own address.</summary>
public sealed class CodeLimitsTests
{
    private const string Owner = "web|owner";
    private const string Address = "maria@argentona.cat";
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Code_WhenOthersHaveAskedForTheAddressAllHour_IsStillMadeForItsOwner()
    {
        await using var database = await TestDatabase.CreateAsync();
        // Two strangers, with all that an account may ask for.
        for (var asked = 0; asked < 5; asked++)
        {
            await AskAsync(database, "web|one", Now.AddMinutes(asked * 5));
            await AskAsync(database, "web|two", Now.AddMinutes(asked * 5 + 2));
        }

        Assert.NotNull((await AskAsync(database, Owner, Now.AddMinutes(28))).Code);
    }

    [Fact]
    public async Task Code_WhenDifferentAccountsAskForAnAddress_AreSpaced()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.NotNull((await AskAsync(database, "web|one", Now)).Code);
        Assert.Equal(new AskedCode(null, TimeSpan.FromSeconds(20), true), await AskAsync(database, Owner, Now.AddSeconds(40)));
        Assert.NotNull((await AskAsync(database, "web|one", Now.AddSeconds(41))).Code); // one's own sent again
        Assert.NotNull((await AskAsync(database, Owner, Now.AddMinutes(2))).Code);
        Assert.NotNull((await AskAsync(database, Owner, Now.AddMinutes(2), "altra@argentona.cat")).Code);
    }

    [Fact]
    public async Task Code_WhenManyAccountsAsk_AreSpacedMore()
    {
        await using var database = await TestDatabase.CreateAsync();
        var made = 0;
        for (var second = 0; second < 3600; second += 30)
        {
            if ((await AskAsync(database, FormattableString.Invariant($"web|{second}"), Now.AddSeconds(second))).Code is not null) made++;
        }

        Assert.InRange(made, 5, 16); // five by the minute, and then one every five minutes
    }

    [Fact]
    public async Task Code_WhenTheAccountIsKnownToBeTheirs_IsNeverRefused()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(async context =>
        {
            var people = new PeopleStore(context);
            await people.LinkAsync(Owner, (await people.WithEmailAsync(Address, Now)).Id, null, Now);
        });
        for (var asked = 0; asked < 7; asked++)
        {
            await AskAsync(database, FormattableString.Invariant($"web|{asked}"), Now.AddSeconds(asked * 60));
            Assert.NotNull((await AskAsync(database, Owner, Now.AddSeconds(asked * 60 + 1))).Code);
        }
    }

    [Fact]
    public async Task Code_WhenTwoAskForAnAddressAtOnce_CountsBoth()
    {
        await using var database = await TestDatabase.CreateAsync();
        await AskAsync(database, "web|before", Now.AddHours(-2)); // the address has been asked for once, so its row is there to race for
        await using var first = database.Contexts.Create();
        await using var second = database.Contexts.Create();
        Assert.NotNull((await new CodeStore(first).MakeAsync("web|one", Address, "request", Now)).Code);
        Assert.NotNull((await new CodeStore(second).MakeAsync("web|two", Address, "request", Now)).Code);
        await database.Commits.CommitAsync(first, CancellationToken.None);
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(second, CancellationToken.None));
        Assert.Null((await AskAsync(database, "web|two", Now)).Code); // run again, it finds the other's
    }

    private static async Task<AskedCode> AskAsync(TestDatabase database, string account, DateTimeOffset at, string address = Address)
    {
        AskedCode? asked = null;
        await database.CommitAsync(async context => asked = await new CodeStore(context).MakeAsync(account, address, "request", at));
        return asked!;
    }
}
