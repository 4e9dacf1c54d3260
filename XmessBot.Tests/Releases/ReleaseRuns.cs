namespace XmessBot.Tests.Releases;

/// <summary>Each run of a release, made when it is first asked for: a host is started once for all the conversations of a copy.</summary>
public sealed class ReleaseRuns
{
    private readonly Dictionary<(string Release, GoingOn How), Task<IReadOnlyDictionary<string, Outcome>>> _runs = [];

    /// <summary>What became of a conversation.</summary>
    internal async Task<Outcome> OfAsync(string release, GoingOn how, string name)
    {
        if (!_runs.TryGetValue((release, how), out var run)) _runs[(release, how)] = run = ReleaseRun.RunAsync(new Release(release), how);
        return (await run)[name];
    }
}
