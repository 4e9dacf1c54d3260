using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Dialogs.Requests.Fields;

/// <summary>Asks for a preference; "tant me fa" chooses the option for no preference.</summary>
internal sealed class PreferencePrompt(string id, PromptValidator<string> validator) : OptionPrompt(id, validator)
{
    protected override bool ReadText(string text, PromptOptions options, ITurnContext turnContext, out string value)
    {
        if (base.ReadText(text, options, turnContext, out value)) return true;
        if (!Indifference.IsSaid(turnContext.Said())) return false;
        value = OptionFieldDialog.Either;
        return true;
    }
}
