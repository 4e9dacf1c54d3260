namespace XmessBot.Understanding;

/// <summary>
/// How likely each intent is for a message, and how much of the message the model has seen before: small talk and insults are
/// known words that want nothing, gibberish is hardly known at all, and both are told from answers and wishes by that.
/// </summary>
/// <param name="Best">The likeliest intent, or none where that is too unsure for what it would start.</param>
/// <param name="Known">The share of the message, by weight, that the model has seen before, from 0 to 1.</param>
/// <param name="Likely">The probability of each intent, by its number.</param>
public sealed record IntentScores(IntentResult Best, double Known, IReadOnlyList<float> Likely)
{
    /// <summary>The probability of an intent, from 0 to 1.</summary>
    public double this[Intent intent] => Likely[(int)intent];

    /// <summary>The probability that nothing of ours is wanted.</summary>
    public double None => this[Intent.None];

    /// <summary>An intent that a rule is certain of.</summary>
    internal static IntentScores Certain(Intent intent)
    {
        var likely = new float[Enum.GetValues<Intent>().Length];
        likely[(int)intent] = 1;
        return new IntentScores(new IntentResult(intent, 1), 1, likely);
    }
}
