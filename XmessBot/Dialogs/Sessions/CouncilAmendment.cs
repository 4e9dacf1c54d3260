using XmessBot.Core.Language;
using XmessBot.Core.Language.Sessions;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The correction "it was with another council": see <see cref="CouncilAmendmentReader"/>.</summary>
internal static class CouncilAmendment
{
    /// <summary>The correction in a message, or null.</summary>
    public static Amendment? Read(Utterance said) => CouncilAmendmentReader.Read(said);
}
