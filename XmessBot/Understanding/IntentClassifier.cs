using XmessBot.Core.Language;

namespace XmessBot.Understanding;

/// <summary>
/// Tells what a message wants. A few rules where the whole message leaves no doubt (a command, a yes), the trained model
/// for the rest; and what could start a change of data only when the model is sure. Safe to use from many turns at once.
/// </summary>
public static class IntentClassifier
{
    private const int MaxLength = 1000;

    private static readonly Lazy<IntentModel> Model = new(() => new IntentModel(LearntModel.Embedded("intents.model")));

    private static readonly Dimension<IntentScores>[] Likely =
        [.. Enum.GetValues<Role>().Select(role => new Dimension<IntentScores>(said => Read(said, role, Model.Value)))];

    /// <summary>The likeliest intent of the text for who writes it. Never throws, whatever the text.</summary>
    public static IntentResult Classify(string text, Role role) => Classify(new Utterance(text), role);

    /// <summary>The likeliest intent of the message for who writes it. Never throws, whatever the text.</summary>
    public static IntentResult Classify(Utterance said, Role role) => Scores(said, role).Best;

    /// <summary>How likely each intent is; read once for a message and a role.</summary>
    public static IntentScores Scores(Utterance said, Role role) => said.Read(Likely[(int)role]);

    /// <summary>The same with a model that is given.</summary>
    internal static IntentScores Read(Utterance said, Role role, IntentModel model)
    {
        // A message longer than a screen tells what it wants at its start.
        if (said.Text.Length > MaxLength) said = new Utterance(said.Text[..MaxLength]);
        if (IntentRules.Certain(said) is { } certain) return IntentScores.Certain(certain);
        var (likely, known) = model.Score(IntentFeatures.Of(said, role), role);
        return new IntentScores(IntentRules.Sober(BestHeld(said, likely), likely[(int)Intent.None]), known, likely);
    }

    // The best that the message has words for: "proposo el 12 de juny" cannot tell a session that was held.
    private static IntentResult BestHeld(Utterance said, float[] likely)
    {
        Span<bool> refused = stackalloc bool[likely.Length];
        while (true)
        {
            var best = -1;
            for (var label = 0; label < likely.Length; label++)
            {
                if (!refused[label] && (best < 0 || likely[label] > likely[best])) best = label;
            }
            // None always holds.
            if (Anchors.Hold((Intent)best, said)) return new IntentResult((Intent)best, likely[best]);
            refused[best] = true;
        }
    }
}
