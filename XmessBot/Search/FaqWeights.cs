namespace XmessBot.Search;

/// <summary>
/// How much each measure of <see cref="FaqScore"/> counts. Learnt on the labelled questions of the tests: FaqWeightsTests fits them again
/// and fails when the fit is another.
/// </summary>
internal static class FaqWeights
{
    /// <summary>From this confidence on the bot gives the answer.</summary>
    public const double Answer = 0.38;

    /// <summary>From this confidence on a message that may want something else is taken for a question.</summary>
    public const double Likely = 0.6;

    /// <summary>From this confidence on it gives the answer also in the middle of something else.</summary>
    public const double Clear = 0.8;

    /// <summary>The weights of the measures that rank entries: a softmax over the entries of each question.</summary>
    public static ReadOnlySpan<float> Ranking =>
        [4.13f, 2.20f, 2.57f, 2.97f, 3.65f, 5.85f, 2.18f, 1.05f, 0.02f, 0.19f, 0.23f, 0.85f];

    /// <summary>The weights of the evidence that the best entry answers the question: a logistic regression.</summary>
    public static ReadOnlySpan<float> Certainty =>
    [
        0.49f, 0.29f, -0.22f, -1.89f, 0.06f, 0.67f, -2.94f, 2.49f, -2.54f, 2.37f, -0.07f, -0.14f, -0.18f, 1.60f, -1.76f, -0.86f, 0.53f,
        -3.14f,
    ];

    /// <summary>The weighted sum.</summary>
    public static float Sum(ReadOnlySpan<float> weights, ReadOnlySpan<float> measures)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * measures[i];
        return sum;
    }
}
