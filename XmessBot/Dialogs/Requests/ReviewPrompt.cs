using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using XmessBot.Dialogs.Prompts;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>Shows the draft on the review card, always as stored now, and asks what to do with it.</summary>
internal sealed class ReviewPrompt() : OptionPrompt(DialogId, UnderstoodAsync)
{
    public const string DialogId = "review";

    private static readonly Texts Texts = Texts.For("Requests");

    protected override async Task<Activity> DrawAsync(ITurnContext turnContext, PromptOptions options, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(turnContext);
        return await RequestOperations.CurrentAsync(turn, cancellationToken) is { } draft
            ? ReviewCard.Draw(draft, RequestOperations.CallOf(turn, draft), Question.KeyOf(options))
            : await base.DrawAsync(turnContext, options, cancellationToken);
    }

    protected override Activity DrawAgain(string why, PromptOptions options) => ReviewCard.DrawAgain(why, Question.KeyOf(options));

    private static Task<bool> UnderstoodAsync(PromptValidatorContext<string> asked, CancellationToken cancellationToken) =>
        asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, Texts.Say("reviewNotUnderstood"));
}
