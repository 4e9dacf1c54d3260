using Microsoft.EntityFrameworkCore;
using XmessBot.Storage.Calls;

namespace XmessBot.Storage;

/// <summary>Makes EF Core ready on one core while the host is put together on another: every turn needs it, and it takes as long as the rest.</summary>
internal static class StorageWarmUp
{
    /// <summary>Begins. Nobody waits for its end: whatever file the host will open, the model and what makes queries are the same.</summary>
    public static void Begin() => _ = Task.Run(() =>
    {
        using var context = new SqliteXmessContext(StorageRegistration.ForSqlite("Data Source=:memory:"));
        context.Set<CallRow>().ToQueryString();
    });
}
