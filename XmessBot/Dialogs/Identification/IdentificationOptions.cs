using XmessBot.Outbox;

namespace XmessBot.Dialogs.Identification;

/// <summary>The section <c>Identification</c> of the configuration.</summary>
public sealed class IdentificationOptions
{
    /// <summary>In Development only: shows the code in the chat too, because no mail leaves the machine.</summary>
    public bool ShowCode { get; set; }

    /// <summary>Whether e-mails reach people (<see cref="IMailSender.Delivers"/>); not a setting.</summary>
    internal bool Delivers { get; set; } = true;
}
