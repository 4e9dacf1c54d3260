namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The answer that a prompt recognised.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>A result without an answer.</summary>
    public PromptRecognizerResult() => Succeeded = false;

    /// <summary>Whether an answer was recognised.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer; meaningless unless <see cref="Succeeded"/>.</summary>
    public T Value { get; set; }

    /// <summary>Whether parents may treat the message as an interruption. Not used here.</summary>
    public bool AllowInterruption { get; set; }
}
