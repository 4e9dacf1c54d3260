using XmessBot.Core.Scheduling;
using XmessBot.Links;

namespace XmessBot.Notifications.Planned;

/// <summary>Signed links to the calendar event of a planned session (<see cref="PlannedCalendarEndpoint"/>).</summary>
public sealed class PlannedCalendarLinks(SignedLinks links, PublicUrl address, TimeProvider clock)
{
    private static readonly TimeSpan AfterSession = TimeSpan.FromDays(7);

    /// <summary>The link to the event, which always opens its latest version; valid until a week after the session.</summary>
    public string To(PlannedSession planned)
    {
        var lifetime = planned.Slot.EndsAt + AfterSession - clock.GetUtcNow();
        var token = links.Sign(LinkUse.Calendar, planned.Id.Value, lifetime > AfterSession ? lifetime : AfterSession);
        return address.Of(PlannedCalendarEndpoint.Path + token);
    }

    /// <summary>The same link for an e-mail; null where recipients could not open it (<see cref="PublicUrl.Travels"/>).</summary>
    public string? InMail(PlannedSession planned) => address.Travels ? To(planned) : null;
}
