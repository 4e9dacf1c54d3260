using XmessBot.Core.Language;

namespace XmessBot.Understanding;

/// <summary>
/// Classifies a message by intent. Rules decide when the whole message leaves no doubt (a command, a yes), the trained model otherwise;
/// an intent that changes data needs a higher score. Safe for concurrent use.
/// </summary>
public static class IntentClassifier
{
    private const int MaxLength = 1000;

    private static readonly Lazy<IntentModel> Model = new(() => new IntentModel(LearntModel.Embedded("intents.model")));

    private static readonly Dimension<IntentScores>[] Likely =
        [.. Enum.GetValues<Role>().Select(role => new Dimension<IntentScores>(said => Read(said, role, Model.Value)))];

    /// <summary>The likeliest intent of a text written by somebody with that role. Never throws, whatever the text.</summary>
    public static IntentResult Classify(string text, Role role) => Classify(new Utterance(text), role);

    /// <summary>The likeliest intent of a message written by somebody with that role. Never throws, whatever the text.</summary>
    public static IntentResult Classify(Utterance said, Role role) => Scores(said, role).Best;

    /// <summary>The probability of each intent; computed once per message and role.</summary>
    public static IntentScores Scores(Utterance said, Role role) => said.Read(Likely[(int)role]);

    /// <summary>As <see cref="Scores"/>, with the given model.</summary>
    internal static IntentScores Read(Utterance said, Role role, IntentModel model)
    {
        // The start of a long message tells its intent; the limit bounds the time.
        if (said.Text.Length > MaxLength) said = new Utterance(said.Text[..MaxLength]);
        if (IntentRules.Certain(said) is { } certain) return IntentScores.Certain(certain);
        var (likely, known) = model.Score(IntentFeatures.Of(said, role), role);
        return new IntentScores(IntentRules.NoneIfUnsure(BestAnchored(said, likely), likely[(int)Intent.None]), known, likely);
    }

    // The likeliest intent whose anchors are in the message: "proposo el 12 de juny" cannot log a session that was held.
    private static IntentResult BestAnchored(Utterance said, float[] likely)
    {
        Span<bool> refused = stackalloc bool[likely.Length];
        while (true)
        {
            var best = -1;
            for (var label = 0; label < likely.Length; label++)
            {
                if (!refused[label] && (best < 0 || likely[label] > likely[best])) best = label;
            }
            // Intent.None needs no anchors, so the loop ends.
            if (Anchors.Hold((Intent)best, said)) return new IntentResult((Intent)best, likely[best]);
            refused[best] = true;
        }
    }
}
