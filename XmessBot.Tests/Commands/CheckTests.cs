using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using XmessBot.Commands;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Secrets;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Commands;

public sealed class CheckTests
{
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "MicrosoftAppId", "no-guid", "MicrosoftAppId" },
        { "MicrosoftAppPassword", "x", "MicrosoftAppPassword" },
        { "Mail:Host", "", "Mail:Host" },
        { "Mail:From", "ningú", "Mail:From" },
        { "Mail:User", "algu", "Mail:Password" },
        { "Admin:Email", "cap", "Admin:Email" },
        { "Clock:Now", "2020-05-08", "Clock:Now" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Configuration_WhenWrong_IsTold(string key, string value, string told) =>
        Assert.Contains(Faults((key, value)), fault => fault.Contains(told, StringComparison.Ordinal));

    [Fact]
    public void Configuration_WhenRight_HasNoFault() => Assert.Empty(Faults());

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
        // The second and the third request of the call that runs and of the one that is open.
        Assert.Equal(4, faults.Count(fault => fault.Contains("comptador", StringComparison.Ordinal)));
        Assert.Contains(faults, fault => fault.Contains("Data Protection", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Data_WhenNotMigrated_IsTold()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using var context = host.Contexts.Create();
        await context.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsHistory");
        Assert.Contains("migrate", Assert.Single(await new DataCheck(context, host.Services.GetRequiredService<SecretStore>()).FaultsAsync()), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Faults(params (string Key, string Value)[] settings)
    {
        var values = new Dictionary<string, string?> { ["Mail:Host"] = "smtp.exemple.cat", ["Mail:From"] = "bot@exemple.cat" };
        foreach (var (key, value) in settings) values[key] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        return [.. ConfigurationCheck.Faults(configuration, new HostingEnvironment { EnvironmentName = Environments.Production })];
    }
}
