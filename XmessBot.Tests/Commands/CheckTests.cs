using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using XmessBot.Commands;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Proofs;
using XmessBot.Storage.Secrets;
using XmessBot.Storage.Sessions;
using XmessBot.Tests.Support;
using XmessBot.Wording;

namespace XmessBot.Tests.Commands;

public sealed class CheckTests
{
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "MicrosoftAppId", "no-guid", "MicrosoftAppId" },
        { "MicrosoftAppPassword", "x", "MicrosoftAppPassword" },
        { "Mail:Host", "", "Mail:Host" },
        { "Mail:From", "ningú", "Mail:From" },
        { "Mail:From", "xmessbot@localhost", "Mail:From" }, // as it comes: no server takes it
        { "Mail:LocalDomain", "xat", "Mail:LocalDomain" },
        { "DirectLine:PublicUrl", "", "DirectLine:PublicUrl" },
        { "DirectLine:PublicUrl", "xat.exemple.cat", "DirectLine:PublicUrl" },
        { "Mail:User", "algu", "Mail:Password" },
        { "Admin:Email", "cap", "Admin:Email" },
        { "Admin:Email", "núria@exemple.cat", "Admin:Email" },
        { "Admin:Email", "nuria@exemple.cat, pau@exemple.cat", "Admin:Email" },
        { "Clock:Now", "2020-05-08", "Clock:Now" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Configuration_WhenWrong_IsTold(string key, string value, string told) =>
        Assert.Contains(Faults((key, value)), fault => fault.Contains(told, StringComparison.Ordinal));

    [Fact]
    public void Configuration_WhenRight_HasNoFault() => Assert.Empty(Faults());

    [Fact]
    public void Folder_WhenEmailsCannotBeLeftThere_IsTold()
    {
        var file = Path.GetTempFileName();
        var faults = Faults(("Mail:Host", ""), ("Mail:Folder", Path.Combine(file, "mail")));
        Assert.Contains(faults, fault => fault.Contains("Mail:Folder", StringComparison.Ordinal));
        File.Delete(file);
    }

    [Fact]
    public async Task Data_WhenOfAFirstStart_HasNoFault()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using var context = host.Contexts.Create();
        Assert.Empty(await new DataCheck(context, host.Services.GetRequiredService<SecretStore>()).FaultsAsync());
    }

    [Fact]
    public async Task Data_WhenItDoesNotFitTogether_IsTold()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using var context = host.Contexts.Create();
        await context.Set<PoolRow>().Where(row => row.Call == "2020-1").ExecuteDeleteAsync();
        await context.Set<CounterRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Last, 1));
        host.Services.GetRequiredService<SecretStore>().Get("receipts");
        var faults = await new DataCheck(context, new SecretStore(host.Contexts, new EphemeralDataProtectionProvider())).FaultsAsync();
        Assert.Equal(2, faults.Count(fault => fault.Contains("2020-1", StringComparison.Ordinal)));
        // The second and the third request of the call that runs and of the one that is open, and the second session.
        Assert.Equal(5, faults.Count(fault => fault.Contains("comptador", StringComparison.Ordinal)));
        Assert.Contains(faults, fault => fault.Contains("Data Protection", StringComparison.Ordinal));
    }

    [Fact] // R05, R06, R08
    public async Task Data_WhenTheHoursOfSessionsDoNotAddUp_IsTold()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using var context = host.Contexts.Create();
        async Task<string> FaultAsync() => Assert.Single(await FaultsAsync(context));
        var counter = context.Set<CounterRow>().Where(row => row.Series == SessionStore.NumberSeries);
        await counter.ExecuteUpdateAsync(set => set.SetProperty(row => row.Last, 1));
        Assert.Contains("La sessió núm. 2 és posterior al comptador", await FaultAsync(), StringComparison.Ordinal);
        await counter.ExecuteUpdateAsync(set => set.SetProperty(row => row.Last, 2));
        context.ChangeTracker.Clear();

        var last = context.Set<SessionEntryRow>().Where(row => row.Number == 1);
        await last.ExecuteUpdateAsync(set => set.SetProperty(row => row.Minutes, row => row.Minutes + 5));
        Assert.Contains("La sessió núm. 1 hauria de comptar 95 minuts en una assignació i n'hi compta 90", await FaultAsync(),
            StringComparison.Ordinal);
        await last.ExecuteUpdateAsync(set => set.SetProperty(row => row.Minutes, row => row.Minutes - 5));

        await context.Set<SessionRow>().Where(row => row.Number == 2)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EntryCount, row => row.EntryCount + 1));
        Assert.Contains(await FaultsAsync(context),
            fault => fault.Contains("A la sessió núm. 2 li falten línies", StringComparison.Ordinal));
        await context.Set<SessionRow>().Where(row => row.Number == 2)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EntryCount, row => row.EntryCount - 1));

        var taken = context.Set<PoolEntryRow>().Where(row => row.Kind == PoolEntryKind.Assigned && row.Service == Service.Advisory);
        await taken.ExecuteUpdateAsync(set => set.SetProperty(row => row.Minutes, row => row.Minutes - 60));
        Assert.Contains("180 minuts assignats, i les assignacions en tenen 240", await FaultAsync(), StringComparison.Ordinal);
        var given = context.Set<AssignmentEntryRow>()
            .Where(row => row.Kind == AssignmentEntryKind.Assigned
                && context.Set<AssignmentRow>().Any(each => each.Id == row.AssignmentId && each.Service == Service.Advisory));
        await given.ExecuteUpdateAsync(set => set.SetProperty(row => row.Minutes, row => row.Minutes - 180));
        await taken.ExecuteUpdateAsync(set => set.SetProperty(row => row.Minutes, row => row.Minutes - 120));
        Assert.Contains("hi ha 120 minuts fets i només en té 60", await FaultAsync(), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(XmessContext context) =>
        [.. (await new ProofStore(context).ProveAsync()).Select(FaultWording.Of)];

    [Fact]
    public async Task Data_WhenNotMigrated_IsTold()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using var context = host.Contexts.Create();
        await context.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsHistory");
        Assert.Contains("migrate",
            Assert.Single(await new DataCheck(context, host.Services.GetRequiredService<SecretStore>()).FaultsAsync()),
            StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Faults(params (string Key, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>
        {
            ["Mail:Host"] = "smtp.exemple.cat",
            ["Mail:From"] = "XMESS <bot@exemple.cat>",
            ["DirectLine:PublicUrl"] = "https://xat.exemple.cat",
        };
        foreach (var (key, value) in settings) values[key] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        var environment = new HostingEnvironment { EnvironmentName = Environments.Production, ContentRootPath = Path.GetTempPath() };
        return [.. ConfigurationCheck.Faults(configuration, environment)];
    }
}
