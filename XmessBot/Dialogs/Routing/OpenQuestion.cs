using XmessBot.Core.Language.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>The question that is open when a message comes.</summary>
/// <param name="Kind">What it wants.</param>
/// <param name="Asked">What it asks, for whoever reads its answer.</param>
/// <param name="Dialog">The dialog that asks it; null where nobody knows, as in <c>understand</c>.</param>
/// <param name="IsAside">Whether it is let go of when something else begins.</param>
internal sealed record OpenQuestion(QuestionKind Kind, AskedQuestion Asked, string? Dialog = null, bool IsAside = false)
{
    /// <summary>Whether the bot waits: a list does not.</summary>
    public bool Waits => Kind != QuestionKind.List;
}
