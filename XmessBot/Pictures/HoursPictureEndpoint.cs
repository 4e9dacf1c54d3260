using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Sessions;
using XmessBot.Links;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Sessions;

namespace XmessBot.Pictures;

/// <summary><c>GET /hours/{token}.png</c>: the hours picture of an assignment, by a signed link that names its reader.</summary>
internal static class HoursPictureEndpoint
{
    /// <summary>The path; the token follows.</summary>
    public const string Path = "/hours/";

    /// <summary>Maps the endpoint.</summary>
    public static void MapHoursPicture(this WebApplication app) => app.MapGet(Path + "{token}.png",
        (string token, SignedLinks links, HoursPicture picture, XmessContext context, HttpResponse response,
            CancellationToken cancellationToken) =>
        LinkResults.OpenAsync(links.Read(LinkUse.Hours, token), response, async link =>
            await FindAsync(context, new AssignmentId(link.Id!.Value), new PersonId(link.Reader), cancellationToken) is { } report
                ? Results.File(picture.Draw(report), "image/png")
                : null));

    // Null when there is no such assignment, or the reader may not read it.
    private static async Task<HoursReport?> FindAsync(
        XmessContext context, AssignmentId id, PersonId reader, CancellationToken cancellationToken)
    {
        if (await new PeopleStore(context).FindAsync(reader, cancellationToken) is not { } by) return null;
        if (await new AssignmentStore(context).FindAsync(id, cancellationToken) is not { } assignment) return null;
        var report = await new HoursReportStore(context).OfAsync(assignment, by, cancellationToken);
        return report is Outcome<HoursReport>.Done(var read) ? read : null;
    }
}
