using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Scheduling;
using XmessBot.Outbox;
using XmessBot.Wording;

namespace XmessBot.Notifications.Planned;

/// <summary>
/// Writes a planned session as an iCalendar event. Every version of it has the same UID and a higher SEQUENCE, so that calendars
/// replace the previous one. Times are Europe/Madrid wall-clock times, and the file includes the time zone's rules (VTIMEZONE).
/// </summary>
public sealed class PlannedCalendar(MailOptions mail, TimeProvider clock)
{
    private const string Zone = "Europe/Madrid";
    private static readonly Texts Texts = Texts.For("Planned");

    /// <summary>The .ics file: an invitation (REQUEST), or a cancellation (CANCEL) once the session is cancelled.</summary>
    public MailAttachment FileOf(PlannedSession planned, PlannedParties parties)
    {
        var method = planned.State == PlannedState.Cancelled ? "CANCEL" : "REQUEST";
        var calendar = new Ical.Net.Calendar { ProductId = "-//XMESS//XmessBot//CA", Method = method };
        // Rules from the year before on are enough for this session.
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, planned.Slot.Date.AddYears(-1).ToDateTime(TimeOnly.MinValue),
            includeHistoricalData: false));
        calendar.Events.Add(EventOf(planned, parties));
        return new MailAttachment("sessio.ics", $"text/calendar; method={method}", new CalendarSerializer().SerializeToString(calendar)!);
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
            // DURATION, not DTEND: wall-clock ends are ambiguous when the clocks change.
            Duration = Ical.Net.DataTypes.Duration.FromMinutes(planned.Slot.Length.Count),
            Summary = Texts.Plain("event", ("ofService", parties.OfService), ("mentor", parties.MentorName), ("council", parties.Council)),
            Description = Texts.Plain("eventText", ("number", parties.Assignment.RequestNumber)),
            Location = planned.Place ?? ServiceWording.Name(planned.Modality),
            Organizer = new Organizer($"mailto:{mail.Sender.Address}") { CommonName = mail.Sender.Name },
            Attendees = [new Attendee($"mailto:{parties.Mentor.Email}"), new Attendee($"mailto:{parties.Applicant.Email}")],
        };
    }
}
