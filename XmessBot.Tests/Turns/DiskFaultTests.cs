using Microsoft.Data.Sqlite;
using XmessBot.Storage;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Turns;

/// <summary>A disk that fails is no lost race: a few tries with pauses between them, and then the person is told.</summary>
public sealed class DiskFaultTests
{
    // What cannot be written back to the file when the transaction commits, as when the disk is full.
    private const string Fail = """
        CREATE TABLE Parent (Id TEXT PRIMARY KEY);
        CREATE TABLE Debt (Id TEXT REFERENCES Parent(Id) DEFERRABLE INITIALLY DEFERRED);
        CREATE TRIGGER Owe AFTER INSERT ON Counters BEGIN INSERT INTO Debt VALUES ('x'); END;
        """;

    [Fact]
    public async Task Turn_WhenTheDiskKeepsFailing_IsTriedAFewTimesAndApologised()
    {
        var runs = 0;
        await using var host = await TestHost.StartAsync(body: Counting(() => runs++));
        Run(host, Fail);
        var apology = (await host.PostAsync(Said.Message("hola"))).Single().Text;
        Assert.Contains("Referència", apology, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(4, runs);
    }

    [Fact]
    public async Task Turn_WhenTheDiskFailsOnce_IsAnsweredUnseen()
    {
        var runs = 0;
        TestHost? host = null;
        var body = Counting(() =>
        {
            if (++runs == 2) Run(host!, "DROP TRIGGER Owe");
        });
        await using (host = await TestHost.StartAsync(body: body))
        {
            Run(host, Fail);
            Assert.Equal("1", (await host.PostAsync(Said.Message("hola"))).Single().Text);
            Assert.Equal(2, runs);
        }
    }

    private static ScriptedBody Counting(Action before) => new(async (context, turn) =>
    {
        before();
        var number = await turn.Numbers.NextAsync("prova");
        await context.SendActivityAsync($"{number}");
    });

    private static void Run(TestHost host, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(host.Folder, "xmess.db")}");
        connection.Open();
        connection.Run(sql);
    }
}
