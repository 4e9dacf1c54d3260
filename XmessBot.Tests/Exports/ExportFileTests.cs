using XmessBot.Core;
using XmessBot.Core.Exports;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Exports;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Exports;

/// <summary>The workbook of what a first start stores, by the bot's own operations, opened by two readers.</summary>
public sealed class ExportFileTests
{
    [Fact]
    public async Task Workbook_OfEverything_IsReadCellByCellAsStored()
    {
        await using var host = await TestHost.StartAsync();
        await using var context = host.Contexts.Create();
        var data = await ReadAsync(context, null);
        var sheets = ExportSheets.Of(ExportParts.All, data);
        await SheetChecks.SameAsync(sheets, await Workbook.WriteAsync(sheets, CancellationToken.None));

        // The cells are those of the data, and not only read as they were written.
        var requests = Table(sheets, "Sol·licituds");
        Assert.Equal(data.Requests.Select(each => each.Number), requests.Select(row => row["Número"]));
        Assert.Equal(data.Requests.Select(each => each.Answers.Need), requests.Select(row => row["Necessitat"]));
        Assert.Equal(data.Requests.Select(each => (object?)each.SubmittedAt), requests.Select(row => row["Enviada"]));
        var sessions = Table(sheets, "Sessions");
        Assert.NotEmpty(sessions);
        Assert.Equal(data.Sessions.Sum(each => each.Facts.Length.Count), sessions.Sum(row => (decimal)row["Hores"]!) * 60);
        Assert.Equal(data.Sessions.Select(each => (object?)each.Facts.Date), sessions.Select(row => row["Dia"]));
    }

    [Fact] // R05, R06
    public async Task Ledgers_WhenTheirHoursAreSummed_AreWhatIsLeft()
    {
        await using var host = await TestHost.StartAsync();
        await using var context = host.Contexts.Create();
        var data = await ReadAsync(context, null);
        var sheets = ExportSheets.Of(ExportParts.Ledger, data);
        Assert.Equal(["Bosses d'hores", "Acompanyaments"], sheets.Select(sheet => sheet.Name));
        Assert.Equal(data.Pools.Sum(pool => pool.Left.Count), Table(sheets, "Bosses d'hores").Sum(row => (decimal)row["Hores"]!) * 60);
        Assert.Equal(data.Assignments.Sum(each => each.Left.Count),
            Table(sheets, "Acompanyaments").Sum(row => (decimal)row["Hores"]!) * 60);
        Assert.Contains(data.Pools, pool => pool.Assigned != Minutes.None);
    }

    [Fact]
    public async Task Workbook_OfOneCall_HasNothingOfAnother()
    {
        await using var host = await TestHost.StartAsync();
        await using var context = host.Contexts.Create();
        var all = await ReadAsync(context, null);
        var one = all.Assignments[0].Call;
        var data = await ReadAsync(context, one);
        Assert.Equal(all.Requests.Where(each => each.Call == one).Select(each => each.Number), data.Requests.Select(each => each.Number));
        Assert.Contains(all.Requests, each => each.Call != one);
        Assert.All(data.Pools, pool => Assert.Equal(one, pool.Call));
        Assert.NotEmpty(data.Sessions);
    }

    [Fact] // R12: Core refuses each thing, whoever made the link
    public async Task Workbook_OfWhoIsNotStaff_IsEmpty()
    {
        await using var host = await TestHost.StartAsync();
        await using var context = host.Contexts.Create();
        var stranger = new Person(new PersonId(Guid.NewGuid()), "a@b.example", null, Roles.Applicant, null, Standing.Unconfirmed);
        var data = await ExportData.ReadAsync(context, Asked(stranger.Id, null), stranger, CancellationToken.None);
        Assert.Empty(data.Requests);
        Assert.Empty(data.Assignments);
        Assert.Empty(data.Sessions);
    }

    private static async Task<ExportData> ReadAsync(XmessContext context, string? call)
    {
        var staff = (await new PeopleStore(context).StaffAsync())[0];
        return await ExportData.ReadAsync(context, Asked(staff.Id, call), staff, CancellationToken.None);
    }

    private static Export Asked(PersonId asker, string? call) =>
        new(new ExportId(Guid.NewGuid()), asker, ExportParts.All, call, DateTimeOffset.UnixEpoch);

    private static IReadOnlyList<Dictionary<string, object?>> Table(IReadOnlyList<Sheet> sheets, string name)
    {
        var sheet = sheets.Single(each => each.Name == name);
        return [.. sheet.Rows.Select(row => sheet.Columns.Zip(row).ToDictionary(each => each.First.Title, each => each.Second))];
    }
}
