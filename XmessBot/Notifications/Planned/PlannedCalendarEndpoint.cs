using System.Text;
using XmessBot.Core.Scheduling;
using XmessBot.Links;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Scheduling;

namespace XmessBot.Notifications.Planned;

/// <summary><c>GET /calendar/{token}</c>: the calendar event of a planned session, by a signed link.</summary>
internal static class PlannedCalendarEndpoint
{
    /// <summary>The path; the token follows.</summary>
    public const string Path = "/calendar/";

    /// <summary>Maps the endpoint.</summary>
    public static void MapPlannedCalendar(this WebApplication app) => app.MapGet(Path + "{token}",
        (string token, SignedLinks links, PlannedCalendar calendar, XmessContext context, HttpResponse response,
            CancellationToken cancellationToken) =>
        LinkResults.OpenAsync(links.Read(LinkUse.Calendar, token), response, async link =>
        {
            if (await FindAsync(context, new PlannedId(link.Id!.Value), cancellationToken) is not (var planned, var parties)) return null;
            var file = calendar.FileOf(planned, parties);
            return Results.File(Encoding.UTF8.GetBytes(file.Text), file.Type + "; charset=utf-8", file.Name);
        }));

    private static async Task<(PlannedSession Planned, PlannedParties Parties)?> FindAsync(
        XmessContext context, PlannedId id, CancellationToken cancellationToken)
    {
        if (await new PlannedSessionStore(context).FindAsync(id, cancellationToken) is not { } planned) return null;
        var assignment = (await new AssignmentStore(context).FindAsync(planned.Assignment, cancellationToken))!;
        return (planned, await PlannedParties.OfAsync(new PeopleStore(context), assignment, cancellationToken));
    }
}
