using XmessBot.Core.Assignments;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Reminders;
using XmessBot.Core.Scheduling;
using XmessBot.Notifications.Reminders;
using XmessBot.Outbox;
using XmessBot.Wording;

namespace XmessBot.Notifications.Planned;

/// <summary>The e-mails to both sides of a planned session, with the calendar event attached when their calendars have to change.</summary>
public sealed class PlannedMail(PlannedCalendar calendar, PlannedCalendarLinks links)
{
    private static readonly Texts Texts = Texts.For("Planned");

    /// <summary>
    /// A moment is proposed: to the other side, which has to answer. No calendar event yet: until then the agreed moment stands.
    /// </summary>
    public MailMessage Proposed(PlannedSession planned, PlannedParties parties)
    {
        var to = PlannedParties.Other(planned.ProposedFrom);
        if (planned.State != PlannedState.Moved) return ToSide(planned, parties, to, "proposedSubject", "proposedMail", withEvent: false);
        (string, object) wanted = ("wanted", PlannedTexts.Of(planned.Asked));
        return new MailMessage(
            parties.On(to).Email,
            Texts.Plain("movedSubject", ("ofService", parties.OfService), wanted),
            Texts.Plain("movedMail", [.. Facts(planned, parties, to), wanted]));
    }

    /// <summary>The agreed moment stands: to the side that did not decide it.</summary>
    public MailMessage Kept(PlannedSession planned, PlannedParties parties, Side by) =>
        ToSide(planned, parties, PlannedParties.Other(by), "keptSubject", "keptMail", withEvent: false);

    /// <summary>The session is agreed: to each side.</summary>
    public IEnumerable<MailMessage> Agreed(PlannedSession planned, PlannedParties parties) =>
        Enum.GetValues<Side>().Select(side => ToSide(planned, parties, side, "agreedSubject", "agreedMail"));

    /// <summary>The session is cancelled: to each side if it is in their calendars, else only to the other.</summary>
    public IEnumerable<MailMessage> Cancelled(PlannedSession before, PlannedSession planned, PlannedParties parties, Side? by)
    {
        var known = before.State != PlannedState.Proposed;
        return Enum.GetValues<Side>().Where(side => known || side != by)
            .Select(side => ToSide(planned, parties, side, "cancelledSubject", "cancelledMail", withEvent: known));
    }

    /// <summary>The session is tomorrow: to each side.</summary>
    public IEnumerable<MailMessage> Reminders(PlannedSession planned, PlannedParties parties) =>
        Enum.GetValues<Side>().Select(side => ToSide(
            planned, parties, side, "reminderSubject", "reminderMail", withEvent: false, Stop(ReminderKind.SessionTomorrow)));

    /// <summary>
    /// The session's time has passed and nobody has logged it: the mentor can log it with one message, and the council can say what
    /// happened.
    /// </summary>
    public IEnumerable<MailMessage> LogOffers(PlannedSession planned, PlannedParties parties)
    {
        var council = Municipalities.WithCode(parties.Assignment.Municipality)!;
        yield return new MailMessage(
            parties.Mentor.Email,
            Texts.Plain("logSubject", ("council", parties.Council)),
            Texts.Plain(
                "logMail",
                ("with", parties.Council),
                ("moment", PlannedTexts.Of(planned.Slot)),
                ("day", Core.Wording.CatalanDate.DayAndMonth(planned.Slot.Date)),
                ("hours", Core.Wording.CatalanHours.Of(TimeSpan.FromMinutes(planned.Slot.Length.Count))),
                ("place", council.DisplayName),
                Stop(ReminderKind.SessionUnlogged)));
        yield return new MailMessage(
            parties.Applicant.Email,
            Texts.Plain("heldSubject", ("ofService", parties.OfService)),
            Texts.Plain(
                "heldMail",
                ("with", parties.MentorName), ("moment", PlannedTexts.Of(planned.Slot)), Stop(ReminderKind.SessionUnlogged)));
    }

    private MailMessage ToSide(
        PlannedSession planned, PlannedParties parties, Side to, string subject, string text, bool withEvent = true,
        params (string Name, object Value)[] more) => new(
        parties.On(to).Email,
        Texts.Plain(subject, ("ofService", parties.OfService), ("moment", PlannedTexts.Of(planned.Slot))),
        Texts.Plain(text, withEvent && planned.State == PlannedState.Agreed
            ? [.. Facts(planned, parties, to), ("also", Also(planned))]
            : [.. Facts(planned, parties, to), .. more]),
        withEvent ? calendar.FileOf(planned, parties) : null);

    private static (string Name, object Value) Stop(ReminderKind kind) => ("stop", ReminderStop.Line(kind));

    private string Also(PlannedSession planned) =>
        links.InMail(planned) is { } link ? Texts.Plain("agreedLink", ("link", link)) : "";

    private static IEnumerable<(string Name, object Value)> Facts(PlannedSession planned, PlannedParties parties, Side to) =>
    [
        ("with", parties.NameOf(PlannedParties.Other(to))),
        ("ofService", parties.OfService),
        ("moment", PlannedTexts.Of(planned.Slot)),
        ("how", ServiceWording.Name(planned.Modality)),
    ];
}
