using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Scheduling;
using XmessBot.Notifications.Planned;
using XmessBot.Pictures;
using XmessBot.Storage;

namespace XmessBot.Links;

/// <summary>Wires what is opened by a signed link.</summary>
public static class LinkRegistration
{
    /// <summary>Registers the links.</summary>
    public static void AddLinks(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublicUrl>();
        builder.Services.AddSingleton<SignedLinks>();
        builder.Services.AddSingleton<HoursPicture>();
    }

    /// <summary>
    /// Maps <c>/calendar/{token}</c> and <c>/hours/{token}.png</c>: 404 for what was never ours, 410 for what has expired.
    /// </summary>
    public static void MapLinks(this WebApplication app)
    {
        app.MapGet(PlannedCalendar.Path + "{token}",
            (string token, SignedLinks links, PlannedCalendar calendar, XmessContext context, HttpResponse response,
                CancellationToken cancellationToken) =>
            OpenAsync(links.Read(LinkUse.Calendar, token), response, async link =>
                await calendar.FindAsync(context, new PlannedId(link.Id!.Value), cancellationToken) is { } file
                ? Results.File(System.Text.Encoding.UTF8.GetBytes(file.Text), file.Type + "; charset=utf-8", file.Name)
                : null));
        app.MapGet(HoursPicture.Path + "{token}.png",
            (string token, SignedLinks links, HoursPicture picture, XmessContext context, HttpResponse response,
                CancellationToken cancellationToken) =>
            OpenAsync(links.Read(LinkUse.Hours, token), response, async link =>
                await picture.FindAsync(context, new AssignmentId(link.Id!.Value), new PersonId(link.Reader), cancellationToken) is { } png
                ? Results.File(png, "image/png")
                : null));
    }

    private static async Task<IResult> OpenAsync(LinkReading reading, HttpResponse response, Func<LinkReading, Task<IResult?>> open)
    {
        // The address is the key: no cache keeps what it opens, and no page learns it from a referrer.
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.XContentTypeOptions = "nosniff";
        if (reading.Expired) return Results.StatusCode(StatusCodes.Status410Gone);
        return reading.Id is not null && await open(reading) is { } file ? file : Results.NotFound();
    }
}
