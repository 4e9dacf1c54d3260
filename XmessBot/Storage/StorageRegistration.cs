using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using XmessBot.Storage.Secrets;
using XmessBot.Storage.Seed;
using XmessBot.Storage.Sessions;
using XmessBot.Storage.Turns;

namespace XmessBot.Storage;

/// <summary>Wires the database that the configuration names.</summary>
public static class StorageRegistration
{
    /// <summary>Registers contexts from a pool, and the way in which they commit.</summary>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var options = DatabaseOptions.Of(builder.Configuration, builder.Environment);
        services.AddSingleton(options);
        services.AddSingleton(ReadyMeanwhile(options));
        services.AddSingleton(provider => Commits(provider.GetRequiredService<DatabaseOptions>()));
        // For endpoints, which have a scope of their own; its end gives the context back to the pool.
        services.AddScoped(provider => provider.GetRequiredService<XmessContexts>().Create());
        services.AddSingleton<SecretStore>();
        services.AddSingleton<Seeder>();
        services.Configure<RetentionOptions>(builder.Configuration.GetSection(RetentionOptions.Section));
        services.AddSingleton<Retention>();
        services.AddHostedService(provider => provider.GetRequiredService<Retention>());
        services.AddSingleton<SilentCouncils>();
        services.AddHostedService(provider => provider.GetRequiredService<SilentCouncils>());
    }

    /// <summary>Creates or updates the database and puts in what a first start needs; before the host listens.</summary>
    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        var services = app.Services;
        await Migrator.MigrateAsync(services.GetRequiredService<DatabaseOptions>(), services.GetRequiredService<XmessContexts>(),
            cancellationToken);
        await services.GetRequiredService<Seeder>().SeedAsync(cancellationToken);
    }

    // EF Core takes longest to be ready; meanwhile the rest of the host is put together. Whoever wants a context waits for it.
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
            // A commit that was stored and whose answer was lost conflicts with itself when it is tried again; the turn
            // is then run again and finds its activity in the inbox.
            .UseSqlServer(connectionString, server => server.EnableRetryOnFailure())
            .Options;

    private static ICommits Commits(DatabaseOptions options) =>
        options.Provider == DatabaseProvider.SqlServer ? new SqlServerCommits() : new SqliteCommits(options.ConnectionString);
}
