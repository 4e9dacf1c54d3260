using XmessBot.Core.Language.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>The question that is open when a message arrives.</summary>
/// <param name="Kind">The kind of answer that it wants.</param>
/// <param name="Asked">The question as the readers of answers need it.</param>
/// <param name="Dialog">The dialog that asks it; null when unknown, as in <c>understand</c>.</param>
/// <param name="IsAside">Whether it is dropped when something else begins.</param>
/// <param name="TakesQuestions">Whether it is itself answered with questions.</param>
internal sealed record OpenQuestion(
    QuestionKind Kind, AskedQuestion Asked, string? Dialog = null, bool IsAside = false, bool TakesQuestions = false)
{
    /// <summary>Whether the bot waits for an answer: not after a list.</summary>
    public bool Waits => Kind != QuestionKind.List;
}
