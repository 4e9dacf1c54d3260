using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Releases.Making;

/// <summary>
/// Saves the data of the release under test, when <c>XMESS_MAKE_RELEASE</c> gives its date ("2026-11-29"); otherwise reported as skipped.
/// </summary>
public sealed class ReleaseMakingTests
{
    [SkippableFact]
    public async Task Release_WhenItIsAskedFor_IsKept()
    {
        var date = Environment.GetEnvironmentVariable("XMESS_MAKE_RELEASE");
        Skip.If(string.IsNullOrEmpty(date), "XMESS_MAKE_RELEASE does not say of which date to keep a release.");
        var folder = Directory.CreateTempSubdirectory("xmess-release-").FullName;
        try
        {
            var file = Path.Combine(folder, "xmess.db");
            await BeginAsync(file);
            var (clock, emails) = (new TranscriptClock { Now = Cast.May }, new SentEmails());
            var host = await TestHost.StartAsync(
                clock, builder => builder.Services.AddSingleton<IMailSender>(emails), folder,
                settings: ["--Identification:ShowCode", "false", "--DirectLine:PublicUrl", "https://xat.xmess.example"]);
            var made = await new ReleaseMaker(host, clock, emails).MakeAsync();
            await host.StopAsync();
            await new Release(date).KeepAsync(Compact(file), made);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    // With calls in it already, the database is not seeded at the start.
    private static async Task BeginAsync(string file)
    {
        var options = new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={file};Foreign Keys=True");
        var contexts = StorageRegistration.Contexts(options);
        await Migrator.MigrateAsync(options, contexts, CancellationToken.None);
        await using var context = contexts.Create();
        foreach (var call in Cast.Calls) new CallStore(context).Add(call);
        await using var commits = new SqliteCommits(options.ConnectionString);
        await commits.CommitAsync(context, CancellationToken.None);
    }

    // Keys are dated by the machine's clock, so in the tests they would be valid one day and expired another: makes them always expired.
    private static void Date(SqliteConnection connection)
    {
        foreach (var (name, date) in new[] { ("creation", Cast.May), ("activation", Cast.May), ("expiration", Cast.July) })
        {
            var (begin, end) = ($"<{name}Date>", $"</{name}Date>");
            connection.Run(FormattableString.Invariant(
                $"""
                UPDATE DataProtectionKeys SET Xml = substr(Xml, 1, instr(Xml, '{begin}') - 1)
                    || '{begin}{date:yyyy-MM-ddTHH:mm:ss}Z' || substr(Xml, instr(Xml, '{end}'))
                """));
        }
    }

    private static string Compact(string file)
    {
        var compact = file + ".compact";
        SqliteConnection.ClearAllPools();
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            // One by one: after a statement that returns a row, the rest would not run.
            connection.Run("PRAGMA journal_mode=DELETE");
            Date(connection);
            connection.Run($"VACUUM INTO '{compact}'");
        }

        return compact;
    }
}
