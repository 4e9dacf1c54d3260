using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Understanding.Answers;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>Asks for a municipality by its name; the answer is its INE code. A name that several bear is asked with them as buttons.</summary>
internal sealed class CouncilPrompt(string id) : CatalanPrompt<string>(id, UnderstoodAsync)
{
    public const string DialogId = "council";

    private const int MostButtons = 5;
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>Whether words name a municipality.</summary>
    public static bool Names(string text) => Candidates(text).Length > 0;

    protected override bool ReadPress(string pressed, out string value)
    {
        value = pressed;
        return Municipalities.WithCode(pressed) is not null;
    }

    protected override bool ReadText(string text, PromptOptions options, ITurnContext turnContext, out string value)
    {
        var shown = Question.OptionsOf(options).ToArray();
        var index = shown.Length > 0 ? Answer.Choice("", [.. shown.Select(option => option.Title)], text) : null;
        value = index is { } chosen ? shown[chosen].Value : Candidates(text) is [var one] ? one.Code : "";
        return value.Length > 0;
    }

    private static Task<bool> UnderstoodAsync(PromptValidatorContext<string> asked, CancellationToken cancellationToken)
    {
        if (asked.Recognized.Succeeded) return Task.FromResult(true);
        var candidates = Candidates(asked.Context.Activity.Text ?? "");
        if (candidates.Length == 0) return Question.AgainAsync(asked, FieldTexts.At(RequestField.Post, Texts.Say("councilNotFound")));
        var which = Question.Ask(
            FieldTexts.At(RequestField.Post, Texts.Say("councilWhich")), Question.KeyOf(asked.Options), [.. candidates.Select(each => new Option(each.Code, each.DisplayName))]);
        (asked.Options.RetryPrompt, asked.Options.Choices) = (which.Prompt, which.Choices);
        return Task.FromResult(false);
    }

    private static Municipality[] Candidates(string text) =>
        [.. MunicipalityReader.Read(text).Mentions.SelectMany(mention => mention.Candidates).Distinct().Take(MostButtons)];
}
