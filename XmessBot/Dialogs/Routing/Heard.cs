using XmessBot.Core.Language;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Routing;

/// <summary>A message with all that decides whose it is, besides what is stored.</summary>
/// <param name="Said">The message.</param>
/// <param name="Role">As whom its words are read.</param>
/// <param name="Gives">Whether who writes gives sessions, whatever else they are.</param>
/// <param name="Open">The question that is open, or null.</param>
internal sealed record Heard(Utterance Said, Role Role, bool Gives, OpenQuestion? Open)
{
    /// <summary>How sure something must be to win over the answer that the message is: nothing less need be looked for.</summary>
    public double Bar { get; init; }
}
