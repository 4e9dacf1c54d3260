using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Links;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;

namespace XmessBot.Pictures;

/// <summary><c>GET /pools/{token}.png</c>: the picture of an hour pool, by a signed link that names its reader.</summary>
internal static class PoolPictureEndpoint
{
    /// <summary>The path; the token follows.</summary>
    public const string Path = "/pools/";

    /// <summary>Maps the endpoint.</summary>
    public static void MapPoolPicture(this WebApplication app) => app.MapGet(Path + "{token}.png",
        (string token, SignedLinks links, XmessContext context, TimeProvider clock, HttpResponse response,
            CancellationToken cancellationToken) =>
        LinkResults.OpenAsync(links.Read(LinkUse.Pool, token), response, async link =>
            await FindAsync(context, link, clock.GetUtcNow(), cancellationToken) is { } report
                ? Results.File(PoolPicture.Draw(report), "image/png")
                : null));

    // Null when there is no such pool, or the reader is not staff.
    private static async Task<PoolReport?> FindAsync(
        XmessContext context, LinkReading link, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await new PeopleStore(context).FindAsync(new PersonId(link.Reader), cancellationToken) is not { } by) return null;
        var calls = await new CallStore(context).AllAsync(cancellationToken);
        var call = calls.All.FirstOrDefault(
            each => Enum.GetValues<Service>().Any(service => PoolPictureLinks.IdOf(each.Id, service) == link.Id));
        if (call is null) return null;
        var reports = await new PoolReportStore(context).OfCallAsync(call, by, now, cancellationToken);
        return reports.FirstOrDefault(each => PoolPictureLinks.IdOf(call.Id, each.Pool.Service) == link.Id);
    }
}
