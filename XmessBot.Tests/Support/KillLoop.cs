namespace XmessBot.Tests.Support;

/// <summary>
/// Conversations that go on while their host is killed and started again. A step is asked until it is confirmed, as a
/// channel or a person would: what was not confirmed is sent again with the same id.
/// </summary>
/// <param name="Assembly">What is started.</param>
/// <param name="StepAsync">One step of a conversation: the host, which conversation, which step; whether it was confirmed.</param>
/// <param name="VerifyAsync">Checks what is stored while no host runs: the folder, and the steps confirmed of each conversation.</param>
internal sealed record KillLoop(string Assembly, Func<ChildHost, int, int, Task<bool>> StepAsync, Func<string, IReadOnlyList<int>,
    Task> VerifyAsync)
{
    private const int Conversations = 6;

    /// <summary>Kills the host so many times, each after another number of confirmed steps, with others half way.</summary>
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
            // A host that answers nobody would be waited for here for ever.
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
