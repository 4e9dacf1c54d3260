using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Outbox;
using XmessBot.Wording;

namespace XmessBot.Notifications.Information;

/// <summary>The e-mail that brings an answer to who asked (R16).</summary>
public static class InformationMail
{
    private static readonly Texts Texts = Texts.For("InformationPage");

    /// <summary>The answer that has just been given, to who asked it.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="given">The request with the answer.</param>
    public static MailMessage ToStaff(RequestEntry question, Request given) => new(
        question.Author,
        Texts.Plain("subject", ("number", given.Number!)),
        Texts.Plain(
            "mail",
            ("number", given.Number!),
            ("council", Municipalities.WithCode(given.Municipality)!.Of),
            ("question", question.Text!),
            ("answer", given.Entries[^1].Text!)));
}
