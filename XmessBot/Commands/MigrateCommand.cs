using XmessBot.Storage;

namespace XmessBot.Commands;

/// <summary><c>migrate</c>: migrates the database to this version, for installations that do it before the host starts.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Program.Build(args);
        await app.PrepareAsync();
        var database = app.Services.GetRequiredService<DatabaseOptions>();
        Console.WriteLine($"La base de dades és al dia ({database.File ?? "SQL Server"}).");
        return 0;
    }
}
