using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator sees of an answer.</summary>
/// <typeparam name="T">The kind of answer the prompt looks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood; the prompt ends with its value if the validator accepts.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was started with.</summary>
    public PromptOptions Options { get; }

    /// <summary>Kept as long as this prompt is open; the validator may put things of its own in it.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers the prompt has got, this one included.</summary>
    public int AttemptCount
        => State.TryGetValue(PromptState.AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
