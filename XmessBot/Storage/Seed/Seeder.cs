using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Language;
using XmessBot.Core.Members;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;

namespace XmessBot.Storage.Seed;

/// <summary>
/// Adds the data of a first start: the calls of 2020 as history; the first administrator, from the configuration; and in Development an
/// open call with people and requests. In one commit, so that a start that is killed leaves all or nothing.
/// </summary>
internal sealed class Seeder(DatabaseOptions options, XmessContexts contexts, ICommits commits, IConfiguration configuration,
    IHostEnvironment environment, TimeProvider clock)
{
    /// <summary>Adds what is missing.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        var hasCalls = await HasCallsAsync(cancellationToken);
        if (hasCalls && Admin is null) return;
        await using var context = contexts.Create();
        var now = clock.GetUtcNow();
        if (!hasCalls) await SeedCallsAsync(context, now, cancellationToken);
        await SeedAdminAsync(context, now, cancellationToken);
        try
        {
            await commits.CommitAsync(context, cancellationToken);
        }
        catch (CommitConflictException)
        {
            // Another process started at the same time and added the same.
        }
    }

    private NamedEmail? Admin => configuration["Admin:Email"] is not { Length: > 0 } text ? null
        : EmailReader.ReadNamed(text) ?? throw new InvalidOperationException($"Admin:Email no és una adreça de correu: «{text}».");

    // Asks an SQLite file without EF Core, which takes as long to initialise as the rest of the start: most starts add nothing.
    private async Task<bool> HasCallsAsync(CancellationToken cancellationToken)
    {
        if (options.File is null)
        {
            await using var context = contexts.Create();
            return await context.Set<CallRow>().AnyAsync(cancellationToken);
        }

        using var connection = new SqliteConnection(options.ConnectionString);
        SqlitePragmas.Open(connection);
        return connection.Ask("SELECT EXISTS (SELECT 1 FROM Calls)") is 1L;
    }

    private async Task SeedCallsAsync(XmessContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var history = SeedData.Calls();
        var store = new CallStore(context);
        foreach (var call in history) store.Add(call);
        if (!environment.IsDevelopment()) return;

        // With Clock:Now set in 2020, the calls of 2020 are still running and need no demonstration calls beside them.
        var over = history.All(call => call.PhaseAt(now) == CallPhase.Over);
        var demo = new DemoSeed(context);
        await demo.AddPeopleAsync(now, cancellationToken);
        if (!over) return;
        var (running, open, announced) = DemoCalls.Around(MadridTime.DayOf(now), history);
        foreach (var call in new[] { running, open, announced }) store.Add(call);
        await demo.AddRequestsAsync(open, now, cancellationToken);
        await new DemoAssignments(context, running, demo).AddAsync(now, cancellationToken);
    }

    private async Task SeedAdminAsync(XmessContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (Admin is not (var name, var email)) return;
        var known = await context.Set<PersonRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Email == email, cancellationToken);
        if (known is not null && known.Roles.HasFlag(Roles.Admin)) return;
        await new PeopleStore(context).RegisterAsync(
            email, name, (known?.Roles ?? Roles.None) | Roles.Staff | Roles.Admin, null, now, cancellationToken);
    }
}
