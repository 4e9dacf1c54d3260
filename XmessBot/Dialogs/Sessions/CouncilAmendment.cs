using XmessBot.Core.Language;
using XmessBot.Core.Language.Sessions;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The correction that a session was with another council: see <see cref="CouncilAmendmentReader"/>.</summary>
internal static class CouncilAmendment
{
    /// <summary>The correction that the message is, or null.</summary>
    public static Amendment? Read(Utterance said) => CouncilAmendmentReader.Read(said);
}
