using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using XmessBot.Storage.Proofs;
using XmessBot.Storage.Secrets;
using XmessBot.Storage.Seed;
using XmessBot.Storage.Sessions;
using XmessBot.Storage.Turns;

namespace XmessBot.Storage;

/// <summary>Registers the configured database.</summary>
public static class StorageRegistration
{
    /// <summary>Registers the pooled contexts, the commits, and the background jobs that clean the database.</summary>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var options = DatabaseOptions.Of(builder.Configuration, builder.Environment);
        services.AddSingleton(options);
        services.AddSingleton(ReadyMeanwhile(options));
        services.AddSingleton(provider => Commits(provider.GetRequiredService<DatabaseOptions>()));
        // For endpoints; the end of their scope returns the context to the pool.
        services.AddScoped(provider => provider.GetRequiredService<XmessContexts>().Create());
        services.AddSingleton<SecretStore>();
        services.AddSingleton<Seeder>();
        services.Configure<RetentionOptions>(builder.Configuration.GetSection(RetentionOptions.Section));
        services.AddSingleton<Retention>();
        services.AddHostedService(provider => provider.GetRequiredService<Retention>());
        services.AddSingleton<NightlyProof>();
        services.AddHostedService(provider => provider.GetRequiredService<NightlyProof>());
        services.AddSingleton<SilenceConfirmation>();
        services.AddHostedService(provider => provider.GetRequiredService<SilenceConfirmation>());
    }

    /// <summary>Migrates the database and, at the first start, seeds it, before the host listens.</summary>
    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        var services = app.Services;
        await Migrator.MigrateAsync(services.GetRequiredService<DatabaseOptions>(), services.GetRequiredService<XmessContexts>(),
            cancellationToken);
        await services.GetRequiredService<Seeder>().SeedAsync(cancellationToken);
    }

    // EF Core is the slowest to initialise, so it does so in the background; the first request for a context waits for it.
    private static XmessContexts ReadyMeanwhile(DatabaseOptions options)
    {
        var ready = Task.Run(() =>
        {
            var contexts = Contexts(options);
            using var context = contexts.Create();
            TurnStorage.Prepare(context);
            return contexts;
        });
        return new XmessContexts(() => ready.GetAwaiter().GetResult().Create());
    }

    internal static XmessContexts Contexts(DatabaseOptions options) => new(options.Provider == DatabaseProvider.SqlServer
        ? new PooledDbContextFactory<SqlServerXmessContext>(ForSqlServer(options.ConnectionString)).CreateDbContext
        : new PooledDbContextFactory<SqliteXmessContext>(ForSqlite(options.ConnectionString)).CreateDbContext);

    internal static DbContextOptions<SqliteXmessContext> ForSqlite(string connectionString) =>
        new DbContextOptionsBuilder<SqliteXmessContext>()
            .UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(XmessContext).Assembly))
            .Options;

    internal static DbContextOptions<SqlServerXmessContext> ForSqlServer(string connectionString) =>
        new DbContextOptionsBuilder<SqlServerXmessContext>()
            // A retry of a commit that was stored, but whose response was lost, conflicts with itself; the turn then runs again and
            // finds its activity in the inbox.
            .UseSqlServer(connectionString, server => server.EnableRetryOnFailure())
            .Options;

    private static ICommits Commits(DatabaseOptions options) =>
        options.Provider == DatabaseProvider.SqlServer ? new SqlServerCommits() : new SqliteCommits(options.ConnectionString);
}
