using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Wording;
using XmessBot.Notifications.Planned;
using XmessBot.Outbox;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>The e-mails to both sides of an assignment about staff's decisions (R12).</summary>
internal static class AssignmentMail
{
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>It was assigned: to each side, with the hours and the window of the call (R07, R10).</summary>
    public static IEnumerable<MailMessage> Assigned(PlannedParties parties, Call call) => ToBoth(
        parties, "subjectAssigned", side => side == Side.Mentor ? "mailAssignedMentor" : "mailAssignedCouncil",
        ("hours", HoursWording.Amount(parties.Assignment.Assigned)), ("window", CallWording.Window(call)));

    /// <summary>It was extended: to each side, with the reason (R08).</summary>
    public static IEnumerable<MailMessage> Extended(PlannedParties parties)
    {
        var entry = parties.Assignment.Entries[^1];
        return ToBoth(
            parties, "subjectExtended", _ => "mailExtended",
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
            _ => "mailClosed",
            ("used", HoursWording.Amount(parties.Assignment.Used)),
            ("done", HoursWording.Singular(parties.Assignment.Used)));

    private static IEnumerable<MailMessage> ToBoth(
        PlannedParties parties, string subject, Func<Side, string> textKey, params (string Name, object Value)[] facts) =>
        Enum.GetValues<Side>().Select(side => new MailMessage(
            parties.On(side).Email,
            Texts.Plain(subject, ("ofService", parties.OfService), ("with", parties.NameOf(PlannedParties.Other(side)))),
            Texts.Plain(
                textKey(side),
                [
                    .. facts, ("ofService", parties.OfService), ("with", parties.NameOf(PlannedParties.Other(side))),
                    ("number", parties.Assignment.RequestNumber),
                ])));
}
