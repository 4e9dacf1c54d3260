using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The options of a prompt. Persisted while the prompt waits.</summary>
public class PromptOptions
{
    /// <summary>The first question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>The question after a refused answer; <see cref="Prompt"/> again when null.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>The choices, for prompts that offer any.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How choices are shown; as the prompt decides when null.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Data for the validator.</summary>
    public object Validations { get; set; }

    /// <summary>The locale to recognise the answer in, for prompts that depend on it; the activity's when null.</summary>
    public string RecognizeLanguage { get; set; }
}
