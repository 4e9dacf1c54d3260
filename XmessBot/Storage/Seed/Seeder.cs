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
/// What a first start puts in: the calls of 2020 as history; the first administrator, of the configuration; and in
/// Development a call that is open today with something in it. One commit, so a start that is killed leaves all or none.
/// </summary>
internal sealed class Seeder(DatabaseOptions options, XmessContexts contexts, ICommits commits, IConfiguration configuration,
    IHostEnvironment environment, TimeProvider clock)
{
    /// <summary>Puts in what is missing.</summary>
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
            // Another process started at the same time and put in the same.
        }
    }

    private NamedEmail? Admin => configuration["Admin:Email"] is not { Length: > 0 } text ? null
        : EmailReader.ReadNamed(text) ?? throw new InvalidOperationException($"Admin:Email no és una adreça de correu: «{text}».");

    // Of a file without EF Core, which takes as long to be ready as all the rest of a start: most starts have nothing to put in.
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

        // A clock set back to 2020 shows the calls of 2020.
        var over = history.All(call => call.PhaseAt(now) == CallPhase.Over);
        var demo = new DemoSeed(context);
        await demo.AddPeopleAsync(now, cancellationToken);
        if (!over) return;
        var (running, open, announced) = DemoCalls.Around(MadridTime.DayOf(now), history);
        foreach (var call in new[] { running, open, announced }) store.Add(call);
        await demo.AddRequestsAsync(open, now, cancellationToken);
        await new DemoService(context, running, demo).AddAsync(now, cancellationToken);
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
