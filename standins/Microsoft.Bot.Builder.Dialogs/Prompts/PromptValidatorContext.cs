using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The context of a validator: the answer and the state of the prompt.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The context of the turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The recognised answer; the prompt ends with its value if the validator accepts it.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>The options that the prompt was begun with.</summary>
    public PromptOptions Options { get; }

    /// <summary>The state of this run of the prompt; the validator may add values of its own.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>The number of answers so far, this one included.</summary>
    public int AttemptCount
        => State.TryGetValue(PromptState.AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
