namespace XmessBot.Tests.Releases;

/// <summary>The runs of each release, executed on first use: one host for all conversations of a copy.</summary>
public sealed class ReleaseRuns
{
    private readonly Dictionary<(string Release, GoingOn How), Task<IReadOnlyDictionary<string, Outcome>>> _runs = [];

    /// <summary>The outcome of a conversation.</summary>
    internal async Task<Outcome> OfAsync(string release, GoingOn how, string name)
    {
        if (!_runs.TryGetValue((release, how), out var run)) _runs[(release, how)] = run = ReleaseRun.RunAsync(new Release(release), how);
        return (await run)[name];
    }
}
