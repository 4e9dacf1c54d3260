using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Cards;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Prompts;

/// <summary>Asks for a yes or a no. What is neither is asked again: taking it for a yes would be the worst error of all.</summary>
internal sealed class AgreementPrompt(string id, PromptValidator<bool>? validator = null) : CatalanPrompt<bool>(id, validator)
{
    public const string Yes = "yes";
    public const string No = "no";

    private static readonly HashSet<string> Bare = ["si", "no", "i", "o", "ni"];

    protected override bool ReadPress(string pressed, out bool value)
    {
        value = pressed == Yes;
        return pressed is Yes or No;
    }

    protected override bool ReadText(string text, PromptOptions options, ITurnContext turnContext, out bool value)
    {
        var answer = Answer.YesOrNo(options.Prompt.Text, text) ?? ByTitle(text, options);
        value = answer ?? false;
        return answer is not null;
    }

    // Only words of the title count: "sí i no" is part of both, and "m'hi comprometo si puc" says more than it.
    private static bool? ByTitle(string text, PromptOptions options)
    {
        var shown = Question.OptionsOf(options).ToArray();
        var said = Words(text).Except(Bare).ToArray();
        if (said.Length == 0 || !shown.Any(option => said.All(Words(option.Title).Contains))) return null;
        return Answer.Choice(options.Prompt.Text, [.. shown.Select(option => option.Title)], text) is { } index ? shown[index].Value == Yes : null;
    }

    private static HashSet<string> Words(string text) => [.. Tokens.Of(text).Select(token => token.Text)];
}
