using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Requests;
using XmessBot.Core.Wording;
using XmessBot.Notifications.Planned;
using XmessBot.Outbox;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>The e-mails to both sides of an assignment about staff's decisions (R12).</summary>
internal static class AssignmentMail
{
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>
    /// It is assigned: to each side, with how many hours and until when (R07, R10); to the council also why it is another service than it
    /// prefers (R13).
    /// </summary>
    public static IEnumerable<MailMessage> Assigned(PlannedParties parties, Request request, Call call)
    {
        (string, object)[] facts =
            [("hours", HoursWording.Amount(parties.Assignment.Assigned)), ("window", CallWording.Window(call))];
        yield return To(Side.Mentor, parties, "subjectAssigned", "mailAssignedMentor", facts);
        yield return To(
            Side.Council, parties, "subjectAssigned", "mailAssignedCouncil",
            [.. facts, ("why", WhyOther(parties.Assignment.Service, request))]);
    }

    /// <summary>It was extended: to each side, with the reason (R08).</summary>
    public static IEnumerable<MailMessage> Extended(PlannedParties parties)
    {
        var entry = parties.Assignment.Entries[^1];
        return ToBoth(
            parties, "subjectExtended", "mailExtended",
            ("hours", HoursWording.Amount(entry.Amount)),
            ("left", HoursWording.Amount(parties.Assignment.Left)),
            ("one", HoursWording.Singular(parties.Assignment.Left)),
            ("reason", entry.Reason!));
    }

    /// <summary>It was closed: to each side.</summary>
    public static IEnumerable<MailMessage> Closed(PlannedParties parties) =>
        ToBoth(
            parties,
            "subjectClosed",
            "mailClosed",
            ("used", HoursWording.Amount(parties.Assignment.Used)),
            ("done", HoursWording.Singular(parties.Assignment.Used)));

    private static string WhyOther(Service service, Request request) => !request.PrefersOther(service)
        ? ""
        : Texts.Plain("whyOther", ("preferred", AnswerTexts.Of(request.Answers.Service!.Value).ToLowerInvariant()),
            ("reason", request.Decision!.Text!));

    private static IEnumerable<MailMessage> ToBoth(
        PlannedParties parties, string subject, string textKey, params (string Name, object Value)[] facts) =>
        Enum.GetValues<Side>().Select(side => To(side, parties, subject, textKey, facts));

    private static MailMessage To(
        Side side, PlannedParties parties, string subject, string textKey, (string Name, object Value)[] facts) => new(
        parties.On(side).Email,
        Texts.Plain(subject, ("ofService", parties.OfService), ("with", parties.NameOf(PlannedParties.Other(side)))),
        Texts.Plain(
            textKey,
            [
                .. facts, ("ofService", parties.OfService), ("with", parties.NameOf(PlannedParties.Other(side))),
                ("number", parties.Assignment.RequestNumber),
            ]));
}
