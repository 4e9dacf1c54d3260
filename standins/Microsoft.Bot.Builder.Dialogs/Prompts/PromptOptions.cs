using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks. Stored while the prompt waits.</summary>
public class PromptOptions
{
    /// <summary>The first question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that was not understood; the first question again when null.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>What can be chosen, for prompts that offer a choice.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; the prompt's own way when null.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Data for the validator.</summary>
    public object Validations { get; set; }

    /// <summary>The language to recognise the answer in, for prompts that care; the activity's when null.</summary>
    public string RecognizeLanguage { get; set; }
}
