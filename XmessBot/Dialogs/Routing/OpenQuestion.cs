using XmessBot.Core.Language.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>The question that is open when a message comes.</summary>
/// <param name="Kind">What it wants.</param>
/// <param name="Asked">What it asks, for whoever reads its answer.</param>
/// <param name="Capability">The id of the capability that asks it; null where nobody knows, as in <c>understand</c>.</param>
internal sealed record OpenQuestion(QuestionKind Kind, AskedQuestion Asked, string? Capability = null)
{
    /// <summary>Whether the bot waits: a list does not.</summary>
    public bool Waits => Kind != QuestionKind.List;
}
