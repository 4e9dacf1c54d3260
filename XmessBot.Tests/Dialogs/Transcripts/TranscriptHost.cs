using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Dialogs.Requests;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>A real host on which transcripts are played one after the other, each on a scene of its own.</summary>
public sealed class TranscriptHost : IAsyncLifetime
{
    // All that conversations write; the children first.
    private const string Forget = """
        DELETE FROM SessionNotes; DELETE FROM FaqProposals; DELETE FROM PlannedSessions; DELETE FROM SessionEntries; DELETE FROM Sessions;
        DELETE FROM AssignmentEntries; DELETE FROM Assignments; DELETE FROM Mentors; DELETE FROM PoolEntries;
        DELETE FROM Receipts; DELETE FROM Requests; DELETE FROM StaffQuestions; DELETE FROM Accounts;
        DELETE FROM Codes; DELETE FROM CodesSent;
        DELETE FROM People; DELETE FROM CouncilDomains; DELETE FROM Memberships; DELETE FROM Counters;
        UPDATE Calls SET LogsUntil = NULL;
        DELETE FROM BotState; DELETE FROM Inbox; DELETE FROM Outbox;
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("xmess-said-").FullName;
    private readonly LetterTray _letters = new();
    private readonly Dictionary<string, IReadOnlyList<string>> _plain = [];
    private TestHost? _host;

    internal TranscriptClock Clock { get; } = new();

    private TestHost Host => _host ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        await StartAsync();
        await RunSqlAsync(Forget + "DELETE FROM Pools; DELETE FROM Calls;");
        await SaveAsync(context =>
        {
            Scene.AddCalls(context);
            return Task.CompletedTask;
        });
    }

    public async Task DisposeAsync()
    {
        await Host.StopAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Stops the host and starts another on the same file.</summary>
    internal async Task RestartAsync()
    {
        await Host.StopAsync();
        await StartAsync();
    }

    /// <summary>Puts the scene back to where transcripts begin.</summary>
    internal async Task ResetAsync()
    {
        // A letter that is still on its way would be taken for one of the next transcript.
        await LettersAsync();
        await StoredAsync();
        _letters.Clear();
        await RunSqlAsync(Forget);
        Clock.Now = Scene.Start;
        await SaveAsync(Scene.AddPeopleAsync);
    }

    // A code is worth ten minutes, and only the newest: each has arrived before time goes on or another is asked for.
    internal async Task<IReadOnlyList<Activity>> PostAsync(Activity activity)
    {
        var replies = await Host.PostAsync(activity);
        await LettersAsync();
        return replies;
    }

    internal async Task GivenAsync(string given)
    {
        var requests = Host.Services.GetRequiredService<RequestOperations>();
        await SaveAsync(context => new TranscriptSetup(context, requests, Clock.Now).ApplyAsync(given));
        Host.Services.GetRequiredService<OutboxDispatcher>().Wake();
    }

    /// <summary>Takes away what the SDK keeps of conversations, as if it had been lost.</summary>
    internal Task LoseStateAsync() => RunSqlAsync("DELETE FROM BotState;");

    internal async Task<IReadOnlyList<string>> StoredAsync()
    {
        await using var context = Host.Contexts.Create();
        var mail = await _letters.ReadOthersAsync(await Stored.CountOthersAsync(context));
        return [.. await Stored.LinesAsync(context), .. mail.Select(Stored.Of).Order(StringComparer.Ordinal)];
    }

    /// <summary>Every letter that the scene has had sent.</summary>
    internal async Task<IReadOnlyList<MailMessage>> LettersAsync()
    {
        await using var context = Host.Contexts.Create();
        return await _letters.ReadAsync(await Stored.CountLettersAsync(context));
    }

    /// <summary>Whether somebody was written a letter with that in it.</summary>
    internal async Task<bool> IsWrittenAsync(string who, string part)
    {
        await StoredAsync();
        return _letters.Others.Any(letter => Stored.NameOf(letter.To) == who && letter.Text.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>What a transcript leaves when nothing befalls it; played once.</summary>
    internal async Task<IReadOnlyList<string>> PlainAsync(string name)
    {
        if (!_plain.TryGetValue(name, out var lines))
            _plain[name] = lines = await new Player(this, Transcript.Load(name), new Variation()).PlayAsync();
        return lines;
    }

    private async Task StartAsync() => _host = await TestHost.StartAsync(
        Clock, builder => builder.Services.AddSingleton<IMailSender>(_letters), _folder, settings: ["--Identification:ShowCode", "false"]);

    private async Task SaveAsync(Func<XmessContext, Task> change)
    {
        await using var context = Host.Contexts.Create();
        await change(context);
        await Host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }

    private async Task RunSqlAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "xmess.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
