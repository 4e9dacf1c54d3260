using XmessBot.Notifications.Planned;
using XmessBot.Outbox;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>The e-mail about a request that its council has taken back.</summary>
internal static class WithdrawalMail
{
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>Tells the mentor or advisor that the service ends (R02), with the hours that were given.</summary>
    public static MailMessage ToMentor(PlannedParties parties) => new(
        parties.Mentor.Email,
        Texts.Plain("subjectWithdrawn", ("council", parties.Council)),
        Texts.Plain(
            "mailWithdrawn",
            ("ofService", parties.OfService),
            ("council", parties.Council),
            ("number", parties.Assignment.RequestNumber),
            ("used", HoursWording.Amount(parties.Assignment.Used)),
            ("done", HoursWording.Singular(parties.Assignment.Used))));
}
