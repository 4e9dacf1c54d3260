using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Prompts;

/// <summary>Asks for yes or no. Anything else is asked again: to take it for a yes would be the worst mistake.</summary>
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
        var asked = Question.AskedOf(options);
        var answer = (asked.WantsYesOrNo ? Answer.YesOrNo(asked, turnContext.Said()) : null) ?? ByTitle(text, options, turnContext);
        value = answer ?? false;
        return answer is not null;
    }

    // Only words of the title count: "sí i no" contains both titles, and "m'hi comprometo si puc" says more than its title.
    private static bool? ByTitle(string text, PromptOptions options, ITurnContext turnContext)
    {
        var shown = Question.OptionsOf(options).ToArray();
        var said = Words(text).Except(Bare).ToArray();
        if (said.Length == 0 || !shown.Any(option => said.All(Words(option.Title).Contains))) return null;
        return Answer.Choice(Question.AskedOf(options), turnContext.Said()) is { } index ? shown[index].Value == Yes : null;
    }

    private static HashSet<string> Words(string text) => [.. Tokens.Of(text).Select(token => token.Text)];
}
