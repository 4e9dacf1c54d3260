using Microsoft.Extensions.DependencyInjection;
using XmessBot.Core;
using XmessBot.Core.Exports;
using XmessBot.Core.Faq;
using XmessBot.Core.Members;
using XmessBot.Exports;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Members;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Exports;

/// <summary>R15: the FAQ in a workbook, with what it comes from and whether it was of use, and not who asked.</summary>
public sealed class ExportFaqTests : IAsyncLifetime
{
    private const string Asked = "Es pot pagar una part del contracte amb moneda local?";
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
    private TestHost? _host;

    private TestHost Host => _host!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        await using var context = Host.Contexts.Create();
        var store = new FaqStore(context);
        var asker = await new PeopleStore(context).WithEmailAsync("anna@correu.example", Now);
        await store.AskAsync(new FaqQuestion(new FaqQuestionId(Guid.NewGuid()), Asked, "test|anna", asker.Id, Now));
        await store.VoteAsync("1", "test|anna", useful: false, Now);
        await Host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task Workbook_OfTheFaq_HasItsItemsAndWhatTheyComeFrom()
    {
        var sheets = await SheetsAsync(ExportParts.Questions, ofCall: false);
        await SheetChecks.SameAsync(sheets, await Workbook.WriteAsync(sheets, CancellationToken.None));
        var item = Assert.Single(Rows(sheets, "Preguntes freqüents"));
        Assert.Equal(
            ("publicada", "Es poden exigir clàusules socials en un contracte menor?", "clàusules socials", null, 1),
            ((string)item["Estat"]!, (string)item["Pregunta"]!, (string)item["Tema"]!, item["Ha servit"] is 0 ? null : item["Ha servit"],
                (int)item["No ha servit"]!));
        Assert.NotNull(item["Revisada"]);
        var sources = Rows(sheets, "D'on venen");
        Assert.Equal(
            [("sessió", 1), ("pregunta", null)],
            sources.OrderBy(row => row["Pregunta"] as string == Asked).Select(row => ((string)row["D'on ve"]!, (int?)row["Número"])));
        Assert.All(sources, row => Assert.DoesNotContain(row.Values, value => value is string text
            && text.Contains("anna", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Workbook_OfOneCall_HasWhatItsSessionsLeftAndNoMore()
    {
        var sheets = await SheetsAsync(ExportParts.Questions, ofCall: true);
        Assert.Empty(Rows(sheets, "Preguntes freqüents")); // the open one has had no session yet
        Assert.Empty(Rows(sheets, "D'on venen"));
    }

    [Fact] // R12
    public async Task Workbook_OfWhoIsNotStaff_HasNothingOfTheFaq()
    {
        await using var context = Host.Contexts.Create();
        var stranger = new Person(new PersonId(Guid.NewGuid()), "a@b.example", null, Roles.Applicant, null, Standing.Unconfirmed);
        var read = await ExportedFaq.ReadAsync(context, null, stranger, CancellationToken.None);
        Assert.Empty(read.Items);
        Assert.Empty(read.Lessons);
        Assert.Empty(read.Asked);
        Assert.Empty(read.Votes);
    }

    private async Task<IReadOnlyList<Sheet>> SheetsAsync(ExportParts parts, bool ofCall)
    {
        await using var context = Host.Contexts.Create();
        var staff = (await new PeopleStore(context).StaffAsync())[0];
        var open = (await new CallStore(context).AllAsync()).OpenAt(TimeProvider.System.GetUtcNow())!;
        var export = new Export(new ExportId(Guid.Empty), staff.Id, parts, ofCall ? open.Id : null, Now);
        return ExportSheets.Of(parts, await ExportData.ReadAsync(context, export, staff, CancellationToken.None));
    }

    private static IReadOnlyList<Dictionary<string, object?>> Rows(IReadOnlyList<Sheet> sheets, string name)
    {
        var sheet = sheets.Single(each => each.Name == name);
        return [.. sheet.Rows.Select(row => sheet.Columns.Zip(row).ToDictionary(each => each.First.Title, each => each.Second))];
    }
}
