namespace XmessBot.Understanding;

/// <summary>
/// Tells what a message wants. A few rules where the whole message leaves no doubt (a command, a yes), the trained model
/// for the rest; and what could start a change of data only when the model is sure. Safe to use from many turns at once.
/// </summary>
public static class IntentClassifier
{
    private const int MaxLength = 1000;

    private static readonly Lazy<LearntModel> Model = new(() => LearntModel.Embedded("intents.model"));

    private static readonly Lazy<Intent[]> Labels = new(() => [.. Model.Value.Labels.Select(name => IntentNames.Parse(name)!.Value)]);

    /// <summary>The likeliest intent of the text for who writes it. Never throws, whatever the text.</summary>
    public static IntentResult Classify(string text, Role role)
    {
        // A message longer than a screen tells what it wants at its start.
        if (text.Length > MaxLength) text = text[..MaxLength];
        if (IntentRules.Certain(text) is { } certain) return new IntentResult(certain, 1);
        var message = IntentFeatures.Of(text, role);
        var (labels, scores) = (Labels.Value, Model.Value.Score(message));
        var ranked = Enumerable.Range(0, scores.Length).OrderByDescending(label => scores[label]).ToList();
        // The best that the message has words for: "proposo el 12 de juny" cannot tell a session that was held.
        var held = ranked.First(label => Anchors.Hold(labels[label], text));
        return IntentRules.Sober(new IntentResult(labels[held], scores[held]));
    }
}
