using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The persisted state of a prompt: its options, and values such as the number of attempts.</summary>
internal sealed class PromptState
{
    public const string AttemptCountKey = "AttemptCount";

    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private PromptState(PromptOptions options, IDictionary<string, object> values)
    {
        Options = options;
        Values = values;
    }

    public PromptOptions Options { get; }

    public IDictionary<string, object> Values { get; }

    public static PromptState Begin(DialogInstance instance, object options)
    {
        ArgumentCheck.NotToken(options, nameof(options));
        if (options is not PromptOptions promptOptions)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);

        var values = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        instance.State[PersistedOptions] = promptOptions;
        instance.State[PersistedState] = values;
        return new PromptState(promptOptions, values);
    }

    public static PromptState Of(DialogInstance instance)
        => new PromptState(
            PersistedValue.Get<PromptOptions>(instance.State, PersistedOptions),
            PersistedValue.Get<IDictionary<string, object>>(instance.State, PersistedState));

    // A number read back from JSON is a long.
    public void CountAttempt()
        => Values[AttemptCountKey] = Convert.ToInt32(Values[AttemptCountKey], CultureInfo.InvariantCulture) + 1;

    private static void ExpectInput(Activity question)
    {
        if (question != null && string.IsNullOrEmpty(question.InputHint))
            question.InputHint = InputHints.ExpectingInput;
    }
}
