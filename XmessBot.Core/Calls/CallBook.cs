namespace XmessBot.Core.Calls;

/// <summary>All known calls: past, current and announced.</summary>
public sealed class CallBook
{
    private readonly Call[] _calls;

    /// <summary>In whatever order they are given, they are read by their window.</summary>
    public CallBook(IEnumerable<Call> calls) => _calls = [.. calls.OrderBy(call => call.Window.First)];

    /// <summary>Every call, oldest first.</summary>
    public IReadOnlyList<Call> All => _calls;

    /// <summary>The call that takes requests now; when two do, the one whose deadline is nearer.</summary>
    public Call? OpenAt(DateTimeOffset now) =>
        _calls.Where(call => call.PhaseAt(now) == CallPhase.Open).MinBy(call => call.Deadline);

    /// <summary>The first announced call, what a late applicant is told of (R11); null when none is known.</summary>
    public Call? NextAt(DateTimeOffset now) => _calls.FirstOrDefault(call => call.PhaseAt(now) == CallPhase.Announced);

    /// <summary>The call whose sessions are held now, or the last that was; null when there has been none.</summary>
    public Call? LatestAt(DateTimeOffset now) =>
        _calls.LastOrDefault(call => call.PhaseAt(now) == CallPhase.Running)
        ?? _calls.Where(call => call.PhaseAt(now) == CallPhase.Over).MaxBy(call => call.Window.Last);

    /// <summary>The call with that id, or null.</summary>
    public Call? Find(string id) => _calls.FirstOrDefault(call => call.Id == id);
}
