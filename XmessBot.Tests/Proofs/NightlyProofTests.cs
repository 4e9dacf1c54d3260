using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Core.Proofs;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Proofs;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Proofs;

/// <summary>The proof is made once a night, from three o'clock in Madrid, and staff is shown what does not hold.</summary>
public sealed class NightlyProofTests
{
    private const string Broken = "UPDATE PoolEntries SET Minutes = Minutes - 60 WHERE Kind = 'Assigned' AND Service = 'Advisory'";

    // Half past two in Madrid, in summer time.
    private static readonly DateTimeOffset Before = new(2026, 5, 4, 0, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Proof_WhenTheHourComes_IsMadeOnceANight()
    {
        var clock = new WatchedClock(Before);
        await using var host = await TestHost.StartAsync(clock, body: ScriptedBody.Counting);
        var proof = host.Services.GetRequiredService<NightlyProof>();
        Assert.Null(await proof.ProveDueAsync(CancellationToken.None));
        clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(new DateOnly(2026, 5, 4), (await proof.ProveDueAsync(CancellationToken.None))?.Day);
        Assert.Null(await proof.ProveDueAsync(CancellationToken.None));
        clock.Advance(TimeSpan.FromHours(24));
        await proof.ProveDueAsync(CancellationToken.None); // unless the timer came first
        await using var context = host.Contexts.Create();
        Assert.Equal([new DateOnly(2026, 5, 5)], await context.Set<ProofRow>().Select(row => row.Day).ToListAsync());
    }

    [Fact]
    public async Task Proof_OfSeveralInstancesAtOnce_IsMadeByOne()
    {
        var clock = new WatchedClock(Before);
        await using var host = await TestHost.StartAsync(clock, body: ScriptedBody.Counting);
        var proof = host.Services.GetRequiredService<NightlyProof>();
        clock.Advance(TimeSpan.FromMinutes(40));
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => proof.ProveDueAsync(CancellationToken.None))));
        Assert.Single(made, each => each is not null);
    }

    [Fact]
    public async Task Staff_WhenSomethingDidNotHold_IsShownItOnceAndIsToldHowItIsNow()
    {
        var clock = new MovedClock();
        await using var host = await TestHost.StartAsync(clock);
        await SaveAsync(host, async context =>
        {
            var staff = (await new PeopleStore(context).StaffAsync()).First(each => each.Email == "comissio@xmess.example");
            await new PeopleStore(context).LinkAsync("test|u1", staff.Id, null, clock.GetUtcNow());
        });
        Assert.Contains("Tot quadra", await SayAsync(host, "està tot quadrat?"), StringComparison.Ordinal);

        await SaveAsync(host, async context =>
        {
            await context.Database.ExecuteSqlRawAsync(Broken);
            var result = new ProofResult(new DateOnly(2026, 5, 4), await new ProofStore(context).ProveAsync());
            await new ProofStore(context).SaveAsync(result);
        });
        const string fault = "De la bossa d'assessorament de la convocatòria";
        var shown = await SayAsync(host, "com estan les hores?");
        Assert.Contains("La nit del", shown, StringComparison.Ordinal);
        Assert.Contains(fault, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("La nit del", await SayAsync(host, "com estan les hores?"), StringComparison.Ordinal);
        Assert.Contains("La nit del", await SayAsync(host, "hola"), StringComparison.Ordinal);
        Assert.Contains(fault, await SayAsync(host, "quadren els comptes?"), StringComparison.Ordinal);
    }

    private static async Task<string> SayAsync(TestHost host, string text) =>
        Buttons.Unescaped(string.Join('\n', (await host.PostAsync(Said.Message(text))).Select(reply => reply.Text)));

    private static async Task SaveAsync(TestHost host, Func<XmessContext, Task> change)
    {
        await using var context = host.Contexts.Create();
        await change(context);
        await host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }
}
