using Microsoft.Extensions.DependencyInjection;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Calls;
using XmessBot.Core.Exports;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Exports;
using XmessBot.Storage;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Exports;

/// <summary>
/// R12, R17-R19: of a request that one has not scored, a workbook has nothing of what others gave; the same bytes whatever that is.
/// </summary>
public sealed class ExportScoresTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
    private TestHost? _host;

    private TestHost Host => _host!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        await SaveAsync(async context =>
        {
            foreach (var name in new[] { "anna", "blai" })
                await new PeopleStore(context).RegisterAsync($"{name}@xmess.example", name, Roles.Staff, null, Now);
        });
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task Workbook_BeforeOnesOwnPoints_IsTheSameWhateverOthersGave()
    {
        await ScoreAsync("blai", 0, new CriteriaScores(5, 5, 5), "Imprescindible");
        var one = await FileAsync("anna");
        await ScoreAsync("blai", 0, new CriteriaScores(0, 1, 0), "=1+1 i una nota molt més llarga que l'anterior");
        Assert.Equal(one, await FileAsync("anna"));
        // The guard of the guard: who has scored sees the change.
        Assert.NotEqual(one, await FileAsync("blai"));
    }

    [Fact]
    public async Task Scores_OnceOneHasScored_AreThoseOfAllAndOfTheOthersNone()
    {
        await ScoreAsync("blai", 0, new CriteriaScores(5, 4, 3), "Imprescindible");
        await ScoreAsync("blai", 1, new CriteriaScores(1, 1, 1), null);
        await ScoreAsync("anna", 0, new CriteriaScores(2, 2, 2), null);
        var sheet = Assert.Single(await SheetsAsync("anna", ExportParts.Scores));
        var rows = sheet.Rows.GroupBy(row => row[0]).Select(group => group.ToArray()).ToArray();
        Assert.Equal(
            [("blai", 12, 9m, 6, "Imprescindible"), ("anna", 6, 9m, 6, null)],
            rows[0].Select(row => ((string)row[3]!, (int)row[7]!, (decimal)row[8]!, (int)row[9]!, (string?)row[10])));
        Assert.All(rows[1..], group => Assert.Equal(["(encara no l'heu valorada)", .. Enumerable.Repeat<object?>(null, 8)],
            Assert.Single(group).Skip(3)));
        await SheetChecks.SameAsync([sheet], await Workbook.WriteAsync([sheet], CancellationToken.None));
    }

    private async Task ScoreAsync(string who, int which, CriteriaScores scores, string? note) => await SaveAsync(async context =>
    {
        var request = (await RequestsAsync(context))[which];
        var store = new AssessmentStore(context);
        var assessment = await store.OfAsync(request);
        var assessors = await store.OfCallAsync(request.Call);
        var scored = assessment.Score(request, assessors, scores, note, await PersonAsync(context, who), Now);
        await store.SaveAsync(Assert.IsType<Outcome<RequestAssessment>.Done>(scored).Value);
    });

    // Those that are undecided, of the call that is open.
    private static async Task<IReadOnlyList<Request>> RequestsAsync(XmessContext context)
    {
        var call = await OpenAsync(context);
        return await new RequestStore(context).SentInAsync(call.Id);
    }

    private static async Task<Call> OpenAsync(XmessContext context) =>
        (await new CallStore(context).AllAsync()).OpenAt(TimeProvider.System.GetUtcNow())!;

    private async Task<byte[]> FileAsync(string who) =>
        await Workbook.WriteAsync(await SheetsAsync(who, ExportParts.All), CancellationToken.None);

    private async Task<IReadOnlyList<Sheet>> SheetsAsync(string who, ExportParts parts)
    {
        await using var context = Host.Contexts.Create();
        var by = await PersonAsync(context, who);
        var export = new Export(new ExportId(Guid.Empty), by.Id, parts, (await OpenAsync(context)).Id, Now);
        return ExportSheets.Of(parts, await ExportData.ReadAsync(context, export, by, CancellationToken.None));
    }

    private static Task<Person> PersonAsync(XmessContext context, string name) =>
        new PeopleStore(context).WithEmailAsync($"{name}@xmess.example", Now);

    private async Task SaveAsync(Func<XmessContext, Task> change)
    {
        await using var context = Host.Contexts.Create();
        await change(context);
        await Host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }
}
