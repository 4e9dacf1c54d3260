namespace XmessBot.Understanding;

/// <summary>
/// The probability of each intent for a message, and how much of the message the model knows. Both tell wishes from the rest: small
/// talk and insults are known words with no intent, gibberish is mostly unknown.
/// </summary>
/// <param name="Best">The likeliest intent, or None when it is below its threshold.</param>
/// <param name="Known">The share of the message, by weight, that the model knows, from 0 to 1.</param>
/// <param name="Likely">The probability of each intent, indexed by its number.</param>
public sealed record IntentScores(IntentResult Best, double Known, IReadOnlyList<float> Likely)
{
    /// <summary>The probability of an intent, from 0 to 1.</summary>
    public double this[Intent intent] => Likely[(int)intent];

    /// <summary>The probability of <see cref="Intent.None"/>.</summary>
    public double None => this[Intent.None];

    /// <summary>The scores of an intent that a rule decided.</summary>
    internal static IntentScores Certain(Intent intent)
    {
        var likely = new float[Enum.GetValues<Intent>().Length];
        likely[(int)intent] = 1;
        return new IntentScores(new IntentResult(intent, 1), 1, likely);
    }
}
