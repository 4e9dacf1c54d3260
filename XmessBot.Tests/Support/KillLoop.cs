namespace XmessBot.Tests.Support;

/// <summary>
/// Conversations that continue while their host is killed and restarted. A step that was not confirmed is sent again with the same id, as a
/// channel or a person would do.
/// </summary>
/// <param name="Assembly">The assembly to start.</param>
/// <param name="StepAsync">Runs a step (host, conversation, step); returns whether it was confirmed.</param>
/// <param name="VerifyAsync">Checks the stored data while no host runs (folder, confirmed steps of each conversation).</param>
internal sealed record KillLoop(string Assembly, Func<ChildHost, int, int, Task<bool>> StepAsync, Func<string, IReadOnlyList<int>,
    Task> VerifyAsync)
{
    private const int Conversations = 6;

    /// <summary>Kills the host that many times, each after a different number of confirmed steps, with others half done.</summary>
    public async Task RunAsync(int kills, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("xmess-kill-").FullName;
        var random = new Random(seed);
        var confirmed = new int[Conversations];
        for (var kill = 0; kill < kills; kill++)
        {
            using var host = await ChildHost.StartAsync(Assembly, folder);
            var left = random.Next(1, 80);
            var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var talking = Enumerable.Range(0, Conversations).Select(async conversation =>
            {
                while (await StepAsync(host, conversation, confirmed[conversation]))
                {
                    confirmed[conversation]++;
                    if (Interlocked.Decrement(ref left) == 0) enough.SetResult();
                }
            }).ToList();
            // Also ends when the conversations do: a host that answers nobody would otherwise be waited for indefinitely.
            await Task.WhenAny(enough.Task, Task.WhenAll(talking));
            Assert.True(enough.Task.IsCompleted, "The host stopped answering before it was killed.");
            await host.KillAsync();
            await Task.WhenAll(talking);
            await VerifyAsync(folder, confirmed);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
