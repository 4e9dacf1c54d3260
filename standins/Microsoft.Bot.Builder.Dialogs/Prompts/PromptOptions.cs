using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks. Stored while the prompt waits.</summary>
public class PromptOptions
{
    /// <summary>The first question.</summary>
    [JsonProperty("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that was not understood; the first question again when null.</summary>
    [JsonProperty("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    /// <summary>What can be chosen, for prompts that offer a choice.</summary>
    [JsonProperty("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; the prompt's own way when null.</summary>
    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    /// <summary>Data for the validator.</summary>
    [JsonProperty("validations")]
    public object Validations { get; set; }

    /// <summary>The language to recognise the answer in, for prompts that care; the activity's when null.</summary>
    [JsonProperty("recognizeLanguage")]
    public string RecognizeLanguage { get; set; }
}
