using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Scheduling;
using XmessBot.Links;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Storage.Scheduling;
using XmessBot.Wording;

namespace XmessBot.Notifications.Planned;

/// <summary>
/// A planned session as an event of a calendar: always the same event, whose number rises with each moment it has had, so
/// that a newer one takes its place. Its time is that of Madrid's clocks, and the file brings their rules with it.
/// </summary>
public sealed class PlannedCalendar(SignedLinks links, PublicUrl address, MailOptions mail, TimeProvider clock)
{
    /// <summary>Where the link goes.</summary>
    public const string Path = "/calendar/";

    private const string Zone = "Europe/Madrid";
    private static readonly TimeSpan AfterItsEnd = TimeSpan.FromDays(7);
    private static readonly Texts Texts = Texts.For("Planned");

    /// <summary>The link to the event as it is when it is opened; good until a week after the session.</summary>
    public string LinkTo(PlannedSession planned)
    {
        var lifetime = planned.Slot.EndsAt + AfterItsEnd - clock.GetUtcNow();
        return address.Of(Path + links.Sign(LinkUse.Calendar, planned.Id.Value, lifetime > AfterItsEnd ? lifetime : AfterItsEnd));
    }

    /// <summary>The link for a letter; null where nobody could open it (<see cref="PublicUrl.Travels"/>).</summary>
    public string? LinkInLetter(PlannedSession planned) => address.Travels ? LinkTo(planned) : null;

    /// <summary>The file of a planned session as it is stored, or null.</summary>
    public async Task<Enclosure?> FindAsync(XmessContext context, PlannedId id, CancellationToken cancellationToken)
    {
        if (await new PlannedSessionStore(context).FindAsync(id, cancellationToken) is not { } planned) return null;
        var assignment = (await new AssignmentStore(context).FindAsync(planned.Assignment, cancellationToken))!;
        return FileOf(planned, await PlannedParties.OfAsync(new PeopleStore(context), assignment, cancellationToken));
    }

    /// <summary>The file of the event, which calendars take as an invitation or as its end.</summary>
    public Enclosure FileOf(PlannedSession planned, PlannedParties parties)
    {
        var method = planned.State == PlannedState.Cancelled ? "CANCEL" : "REQUEST";
        var calendar = new Ical.Net.Calendar { ProductId = "-//XMESS//XmessBot//CA", Method = method };
        // From the year before on: older clocks say nothing of this session.
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, planned.Slot.Date.AddYears(-1).ToDateTime(TimeOnly.MinValue),
            includeHistoricalData: false));
        calendar.Events.Add(EventOf(planned, parties));
        return new Enclosure("sessio.ics", $"text/calendar; method={method}", new CalendarSerializer().SerializeToString(calendar)!);
    }

    private CalendarEvent EventOf(PlannedSession planned, PlannedParties parties)
    {
        var begins = MadridTime.At(planned.Slot.StartsAt).DateTime;
        return new CalendarEvent
        {
            Uid = $"{planned.Id.Value:N}@xmessbot",
            Sequence = planned.Sequence,
            Status = planned.State switch
            {
                PlannedState.Agreed or PlannedState.Moved => EventStatus.Confirmed,
                PlannedState.Cancelled => EventStatus.Cancelled,
                _ => EventStatus.Tentative,
            },
            DtStamp = new CalDateTime(clock.GetUtcNow().UtcDateTime, "UTC"),
            DtStart = new CalDateTime(DateTime.SpecifyKind(begins, DateTimeKind.Unspecified), Zone),
            // Not its end: on the night when clocks change, the time they show says less than how long it is.
            Duration = Ical.Net.DataTypes.Duration.FromMinutes(planned.Slot.Length.Count),
            Summary = Texts.Plain("event", ("ofService", parties.OfService), ("mentor", parties.MentorName), ("council", parties.Council)),
            Description = Texts.Plain("eventText", ("number", parties.Assignment.RequestNumber)),
            Location = planned.Place ?? ServiceWording.Name(planned.Modality),
            Organizer = new Organizer($"mailto:{mail.Sender.Address}") { CommonName = mail.Sender.Name },
            Attendees = [new Attendee($"mailto:{parties.Mentor.Email}"), new Attendee($"mailto:{parties.Applicant.Email}")],
        };
    }
}
