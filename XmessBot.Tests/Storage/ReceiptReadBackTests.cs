using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Requests;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Storage.Sessions;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage;

/// <summary>
/// What is read back of a receipt is what was sealed, or nothing of its commit is stored and nobody is told that it was. The text that
/// does not come back is one that a turn never brings, for it is taken out where messages enter: SQLite keeps no half of a surrogate pair.
/// </summary>
public sealed class ReceiptReadBackTests
{
    private const string Half = "NECESSITAT: \uD83D i prou";

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Fact]
    public async Task Commit_WhenAReceiptReadsBackOtherwise_IsUndoneAlone()
    {
        await using var database = await ServiceDatabase.CreateAsync();
        var wrong = database.CommitAsync(context => AddAsync(context, Half));
        // In the same group as others, maybe: theirs are stored.
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => database.CommitAsync(async context =>
            await new CounterStore(context).NextAsync($"s{i}"))));
        await Assert.ThrowsAsync<ReceiptDistortedException>(() => wrong);
        Assert.Equal(1, database.Commits.Distorted);
        Assert.Equal(
            (0, 0, 20), await database.ReadAsync(async context => (
                await context.Set<ReceiptRow>().CountAsync(),
                await context.Set<CounterRow>().CountAsync(row => row.Series == "receipt"),
                await context.Set<CounterRow>().CountAsync(row => row.Series.StartsWith("s")))));
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Commit_WhenAReceiptReadsBackAsItIs_IsStored(DatabaseProvider provider)
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        const string Text = "1a línia\n  «ç» 𝄞 e\u0301 \t…";
        await database.CommitAsync(context => AddAsync(context, Text));
        var receipt = Assert.Single(await database.ReadAsync(context => new RequestStore(context).ReceiptsAsync(Requests2020.Number)));
        Assert.Equal((Text, 0), (receipt.Text, database.Commits.Distorted));
    }

    [Fact]
    public async Task Person_WhenTheirReceiptReadsBackOtherwise_IsNotToldThatItIsStoredAndHealthSaysSo()
    {
        var log = new LogCatcher();
        var body = new ScriptedBody(async (context, turn) =>
        {
            await turn.Requests.SaveAsync(Requests2020.Submitted, null);
            turn.Requests.AddReceipt(ReceiptOf(context.Activity.Text == "malament" ? Half : "bé"));
            await context.SendActivityAsync("Rebut");
        });
        await using var host = await TestHost.StartAsync(body: body, configure: builder => builder.Logging.AddProvider(log));
        Assert.Equal("Healthy", await host.Http.GetStringAsync("/health/ready"));
        Assert.DoesNotContain("Rebut", Assert.Single(await host.PostAsync(Said.Message("malament"))).Text, StringComparison.Ordinal);
        Assert.Contains(log.Lines, line => line.Contains(nameof(ReceiptDistortedException), StringComparison.Ordinal));
        var health = await host.Http.GetStringAsync("/health/ready");
        Assert.Contains("1 receipts did not read back as they were sealed", health, StringComparison.Ordinal);
        Assert.Equal("Rebut", Assert.Single(await host.PostAsync(Said.Message("bé"))).Text);
    }

    private static async Task AddAsync(XmessContext context, string text)
    {
        await new CounterStore(context).NextAsync("receipt");
        new RequestStore(context).AddReceipt(ReceiptOf(text));
    }

    private static Receipt ReceiptOf(string text) =>
        new(Requests2020.Submitted.Id, 2, Requests2020.Number, Requests2020.Submitted.SubmittedAt!.Value, text, "A1B2");
}
