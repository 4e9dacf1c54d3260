using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Assessments;

/// <summary>Brings requests with their assessments, and stores what Core decides of them.</summary>
internal static class AssessmentOperations
{
    /// <summary>A request with its assessment.</summary>
    public static async Task<AssessedRequest> OfAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        (await OfAsync(turn, [request], cancellationToken))[0];

    /// <summary>The request with a number and its assessment; null when there is none.</summary>
    public static async Task<AssessedRequest?> WithNumberAsync(Turn turn, string? number, CancellationToken cancellationToken) =>
        number is not null && await turn.Requests.WithNumberAsync(number, cancellationToken) is { } request
            ? await OfAsync(turn, request, cancellationToken)
            : null;

    /// <summary>Every request that waits for the commission, first sent first.</summary>
    public static async Task<IReadOnlyList<AssessedRequest>> PendingAsync(Turn turn, CancellationToken cancellationToken) =>
        await OfAsync(turn, await turn.Requests.PendingAsync(0, int.MaxValue, cancellationToken), cancellationToken);

    /// <summary>The requests that are named, or the name of which there is none.</summary>
    public static async Task<(IReadOnlyList<AssessedRequest> Found, string? Unknown)> NamedAsync(
        Turn turn, IReadOnlyList<string> named, CancellationToken cancellationToken)
    {
        var found = new List<Request>();
        foreach (var each in named)
        {
            if (await turn.Requests.NamedAsync(each, turn.Calls, cancellationToken) is not { Number: not null } request) return ([], each);
            found.Add(request);
        }

        return (await OfAsync(turn, [.. found.DistinctBy(request => request.Id)], cancellationToken), null);
    }

    /// <summary>Stores what has changed.</summary>
    public static async Task SaveAsync(
        Turn turn, AssessedRequest before, AssessedRequest after, CancellationToken cancellationToken)
    {
        await turn.Assessments.SaveAsync(after.Assessment, cancellationToken);
        if (after.Request.Version != before.Request.Version) await turn.Requests.SaveAsync(after.Request, null, cancellationToken);
    }

    private static async Task<IReadOnlyList<AssessedRequest>> OfAsync(
        Turn turn, IReadOnlyList<Request> requests, CancellationToken cancellationToken)
    {
        var calls = new Dictionary<string, IReadOnlyList<Person>>();
        foreach (var call in requests.Select(request => request.Call).Distinct())
            calls[call] = await turn.Assessments.OfCallAsync(call, cancellationToken);
        var assessments = await turn.Assessments.OfAsync(requests, cancellationToken);
        return [.. requests.Zip(assessments, (request, assessment) => new AssessedRequest(request, assessment, calls[request.Call]))];
    }
}
