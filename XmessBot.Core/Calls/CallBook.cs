namespace XmessBot.Core.Calls;

/// <summary>All known calls: past, current and announced.</summary>
public sealed class CallBook
{
    private readonly Call[] _calls;

    /// <summary>Creates the book; the calls may be in any order.</summary>
    public CallBook(IEnumerable<Call> calls) => _calls = [.. calls.OrderBy(call => call.Window.First)];

    /// <summary>Every call, oldest first.</summary>
    public IReadOnlyList<Call> All => _calls;

    /// <summary>The call that accepts requests now, or null; of several, the one with the nearest deadline.</summary>
    public Call? OpenAt(DateTimeOffset now) =>
        _calls.Where(call => call.PhaseAt(now) == CallPhase.Open).MinBy(call => call.Deadline);

    /// <summary>The next announced call, to tell late applicants about (R11); null when none is known.</summary>
    public Call? NextAt(DateTimeOffset now) => _calls.FirstOrDefault(call => call.PhaseAt(now) == CallPhase.Announced);

    /// <summary>The call whose sessions are being held, else the call that ended last; null when there is neither.</summary>
    public Call? LatestAt(DateTimeOffset now) =>
        _calls.LastOrDefault(call => call.PhaseAt(now) == CallPhase.Running)
        ?? _calls.Where(call => call.PhaseAt(now) == CallPhase.Over).MaxBy(call => call.Window.Last);

    /// <summary>The call with that id, or null.</summary>
    public Call? Find(string id) => _calls.FirstOrDefault(call => call.Id == id);
}
