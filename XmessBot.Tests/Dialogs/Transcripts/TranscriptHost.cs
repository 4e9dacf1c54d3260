using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Dialogs.Requests;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>A real host on which transcripts are played one after another, each from the initial scene.</summary>
public sealed class TranscriptHost : IAsyncLifetime
{
    // Deletes everything that conversations write, child tables first.
    private const string Forget = """
        DELETE FROM SentReminders; DELETE FROM SilencedReminders;
        DELETE FROM FaqSources; DELETE FROM FaqSteps; DELETE FROM FaqItems; DELETE FROM FaqQuestions; DELETE FROM FaqVotes;
        DELETE FROM SessionNotes; DELETE FROM FaqProposals; DELETE FROM PlannedSessions; DELETE FROM SessionEntries; DELETE FROM Sessions;
        DELETE FROM AssignmentEntries; DELETE FROM Assignments; DELETE FROM Mentors; DELETE FROM PoolEntries;
        DELETE FROM Letters; DELETE FROM AssessmentEntries; DELETE FROM Assessors; DELETE FROM CallAssessors; DELETE FROM Involvements;
        DELETE FROM CallWeights; DELETE FROM Receipts; DELETE FROM Requests; DELETE FROM StaffQuestions; DELETE FROM Accounts;
        DELETE FROM Codes; DELETE FROM CodesSent; DELETE FROM Exports; DELETE FROM Proofs;
        DELETE FROM People; DELETE FROM CouncilDomains; DELETE FROM Memberships; DELETE FROM Counters;
        DELETE FROM Pools; DELETE FROM Calls;
        DELETE FROM BotState; DELETE FROM Inbox; DELETE FROM Outbox;
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("xmess-said-").FullName;
    private readonly SentEmails _emails = new();
    private readonly Dictionary<string, IReadOnlyList<string>> _plain = [];
    private TestHost? _host;

    internal TranscriptClock Clock { get; } = new();

    private TestHost Host => _host ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        await StartAsync();
        await ResetAsync();
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

    /// <summary>Restores the initial scene.</summary>
    internal async Task ResetAsync()
    {
        await TakeLettersAsync();
        await RunSqlAsync(Forget);
        Clock.Now = Scene.Start;
        await SaveAsync(context =>
        {
            Scene.AddCalls(context);
            return Scene.AddPeopleAsync(context);
        });
    }

    /// <summary>
    /// The e-mails of this scene, but for codes, oldest first; all are taken, because one that arrives late would be taken for one of the
    /// next.
    /// </summary>
    internal async Task<IReadOnlyList<MailMessage>> TakeLettersAsync()
    {
        await CodesAsync();
        await StoredAsync();
        MailMessage[] letters = [.. _emails.Others];
        _emails.Clear();
        await RunSqlAsync("DELETE FROM Outbox; DELETE FROM CodesSent;");
        return letters;
    }

    /// <summary>What is stored now, to be brought back by <see cref="BringBackAsync"/>.</summary>
    internal async Task<SqliteConnection> KeepAsync()
    {
        await TakeLettersAsync();
        var kept = new SqliteConnection("Data Source=:memory:");
        await kept.OpenAsync();
        await using var file = await OpenAsync();
        file.BackupDatabase(kept);
        return kept;
    }

    /// <summary>Stores again what was stored then, and sets the clock back.</summary>
    internal async Task BringBackAsync(SqliteConnection kept)
    {
        await TakeLettersAsync();
        await using var file = await OpenAsync();
        kept.BackupDatabase(file);
        Clock.Now = Scene.Start;
    }

    /// <summary>A picture of a card.</summary>
    internal Task<byte[]> PictureAsync(Uri address) => Host.Http.GetByteArrayAsync(new Uri(address.PathAndQuery, UriKind.Relative));

    // A code is valid for ten minutes, and only the newest: waits for each before time passes or another is requested.
    internal async Task<IReadOnlyList<Activity>> PostAsync(Activity activity)
    {
        var replies = await Host.PostAsync(activity);
        await CodesAsync();
        return replies;
    }

    internal async Task GivenAsync(string given)
    {
        var requests = Host.Services.GetRequiredService<RequestOperations>();
        await SaveAsync(context => new TranscriptSetup(context, requests, Clock.Now).ApplyAsync(given));
        Host.Services.GetRequiredService<OutboxDispatcher>().Wake();
    }

    /// <summary>Deletes the bot state, as if it had been lost.</summary>
    internal Task LoseStateAsync() => RunSqlAsync("DELETE FROM BotState;");

    internal async Task<IReadOnlyList<string>> StoredAsync()
    {
        await using var context = Host.Contexts.Create();
        var mail = await _emails.ReadOthersAsync(await Stored.CountOthersAsync(context));
        return [.. await Stored.LinesAsync(context), .. mail.Select(Stored.Of).Order(StringComparer.Ordinal)];
    }

    /// <summary>All e-mails with a code of this scene.</summary>
    internal async Task<IReadOnlyList<MailMessage>> CodesAsync()
    {
        await using var context = Host.Contexts.Create();
        return await _emails.ReadAsync(await Stored.CountCodesAsync(context));
    }

    /// <summary>Whether somebody was sent an e-mail that contains a text.</summary>
    internal async Task<bool> IsWrittenAsync(string who, string part)
    {
        await StoredAsync();
        return _emails.Others.Any(email => Stored.NameOf(email.To) == who && email.Text.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>What a transcript stores when it is played without disturbance; played once.</summary>
    internal async Task<IReadOnlyList<string>> PlainAsync(string name)
    {
        if (!_plain.TryGetValue(name, out var lines))
            _plain[name] = lines = await new Player(this, Transcript.Load(name), new Variation()).PlayAsync();
        return lines;
    }

    private async Task StartAsync() => _host = await TestHost.StartAsync(
        Clock, builder => builder.Services.AddSingleton<IMailSender>(_emails), _folder, settings: ["--Identification:ShowCode", "false"]);

    private async Task SaveAsync(Func<XmessContext, Task> change)
    {
        await using var context = Host.Contexts.Create();
        await change(context);
        await Host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }

    private async Task RunSqlAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "xmess.db")}");
        await connection.OpenAsync();
        return connection;
    }
}
