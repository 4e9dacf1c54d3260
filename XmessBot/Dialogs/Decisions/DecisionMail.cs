using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Outbox;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>The e-mail that tells a council what was decided of its request, with the reason (R12, R16).</summary>
internal static class DecisionMail
{
    private static readonly Texts Texts = Texts.For("Decisions");

    /// <summary>The e-mail of the request's last move; a question has the link of the page to answer it, where there is one.</summary>
    public static MailMessage ToCouncil(Person author, Request decided, string? link = null)
    {
        var entry = decided.Entries[^1];
        var facts = new List<(string, object)>
        {
            ("number", decided.Number!), ("council", Municipalities.WithCode(decided.Municipality)!.Of),
        };
        if (entry.Text is { } text) facts.Add(("text", text));
        if (entry.Until is { } until) facts.Add(("until", until));
        if (entry.Move == RequestMove.InformationAsked)
            facts.Add(("link", link is null ? "" : Texts.Plain("linkInformationAsked", ("link", link))));
        var texts = DecisionTexts.Of(entry.Move);
        return new MailMessage(
            author.Email, Texts.Plain(texts.Subject, ("number", decided.Number!)), Texts.Plain(texts.Mail, facts));
    }
}
