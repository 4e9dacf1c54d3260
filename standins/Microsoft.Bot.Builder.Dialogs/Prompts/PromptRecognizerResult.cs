namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt understood of the user's answer.</summary>
/// <typeparam name="T">The kind of answer the prompt looks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Nothing understood yet.</summary>
    public PromptRecognizerResult() => Succeeded = false;

    /// <summary>Whether an answer was found.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer; means something only when found.</summary>
    public T Value { get; set; }

    /// <summary>Whether the prompt would rather not be interrupted over this answer.</summary>
    public bool AllowInterruption { get; set; }
}
