using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Assignments;

/// <summary>
/// The data of the button that opens the grant of a request that waits. It has no effect once the request has changed, or when the pool has
/// nothing left.
/// </summary>
internal static class WaitingKey
{
    /// <summary>The name of the button.</summary>
    public const string Button = "waiting_grant";

    private const string Kind = "waiting";

    /// <summary>The press of that button.</summary>
    public static Press Of(Request request, Service service) =>
        Press.Go(Button, string.Create(CultureInfo.InvariantCulture, $"{Kind}|{request.Number}|{request.Version}|{service}"));

    /// <summary>What the grant begins with, or null: a package (R07), or what the pool has left when that is less.</summary>
    public static async Task<AssignmentArgs?> OfAsync(Turn turn, Press press, CancellationToken cancellationToken)
    {
        if (press.Key.Split('|') is not [Kind, var number, var version, var named]
            || !Enum.TryParse<Service>(named, out var service) || !Enum.IsDefined(service)
            || await turn.Requests.WithNumberAsync(number, cancellationToken) is not { Waiting: not null } request
            || request.Version.ToString(CultureInfo.InvariantCulture) != version) return null;
        var call = turn.Calls.Find(request.Call)!;
        var left = (await turn.Pools.PoolAsync(call, service, cancellationToken)).Left;
        return left == Minutes.None ? null : new AssignmentArgs
        {
            Request = request.Number, Service = service, Minutes = left < call.Package.Total ? left.Count : null,
        };
    }
}
