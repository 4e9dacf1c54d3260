using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding.Answers;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// Asks for a municipality by name; the answer is its INE code. For an ambiguous name it asks again with the candidates as buttons.
/// </summary>
internal sealed class CouncilPrompt(string id) : CatalanPrompt<string>(id, UnderstoodAsync)
{
    public const string DialogId = "council";

    private const int MostButtons = 5;
    private static readonly Texts Texts = Texts.For("Requests");

    protected override bool ReadPress(string pressed, out string value)
    {
        value = pressed;
        return Municipalities.WithCode(pressed) is not null;
    }

    protected override bool ReadText(string text, PromptOptions options, ITurnContext turnContext, out string value)
    {
        var shown = Question.OptionsOf(options).ToArray();
        var index = shown.Length > 0 ? Answer.Choice(Question.AskedOf(options), turnContext.Said()) : null;
        value = index is { } chosen ? shown[chosen].Value : Candidates(turnContext.Said()) is [var one] ? one.Code : "";
        return value.Length > 0;
    }

    private static Task<bool> UnderstoodAsync(PromptValidatorContext<string> asked, CancellationToken cancellationToken)
    {
        if (asked.Recognized.Succeeded) return Task.FromResult(true);
        var candidates = Candidates(asked.Context.Said());
        if (candidates.Length == 0) return Question.AgainAsync(asked, FieldTexts.At(RequestField.Post, Texts.Say("councilNotFound")));
        var which = Question.Ask(
            Asking.Value(QuestionKind.Municipality, Texts.Sentence("councilWhich")),
            FieldTexts.At(RequestField.Post, Texts.Say("councilWhich")),
            Question.KeyOf(asked.Options),
            [.. candidates.Select(each => new Option(each.Code, each.DisplayName))]);
        (asked.Options.RetryPrompt, asked.Options.Choices) = (which.Prompt, which.Choices);
        return Task.FromResult(false);
    }

    private static Municipality[] Candidates(Utterance said) =>
        [.. said.Places.Mentions.SelectMany(mention => mention.Candidates).Distinct().Take(MostButtons)];
}
