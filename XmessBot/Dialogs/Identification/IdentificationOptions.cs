using XmessBot.Outbox;

namespace XmessBot.Dialogs.Identification;

/// <summary>The section <c>Identification</c> of the configuration.</summary>
public sealed class IdentificationOptions
{
    /// <summary>Development only: says the code in the chat as well, since no letter leaves the machine.</summary>
    public bool ShowCode { get; set; }

    /// <summary>Whether letters reach people (<see cref="IMailSender.Delivers"/>); no setting.</summary>
    internal bool Delivers { get; set; } = true;
}
