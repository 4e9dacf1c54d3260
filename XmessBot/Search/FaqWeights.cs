namespace XmessBot.Search;

/// <summary>
/// How much each measure of <see cref="FaqScore"/> counts. Learnt on the labelled questions of the tests: FaqWeightsTests fits them again
/// and fails when the fit is another.
/// </summary>
internal static class FaqWeights
{
    /// <summary>From this confidence on the bot gives the answer.</summary>
    public const double Answer = 0.5;

    /// <summary>From this confidence on it gives the answer also in the middle of something else.</summary>
    public const double Clear = 0.7;

    /// <summary>The weights of the measures that rank entries: a softmax over the entries of each question.</summary>
    public static ReadOnlySpan<float> Ranking => [6.00f, 3.22f, 4.95f, 4.57f, 1.74f];

    /// <summary>The weights of the evidence that the best entry answers the question: a logistic regression.</summary>
    public static ReadOnlySpan<float> Certainty =>
        [0.36f, 0.45f, 0.33f, -1.63f, -0.02f, 0.63f, -0.13f, -1.29f, -0.77f, 0.52f, -1.78f, 0.92f, -2.31f, -1.93f];

    /// <summary>The weighted sum.</summary>
    public static float Sum(ReadOnlySpan<float> weights, ReadOnlySpan<float> measures)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * measures[i];
        return sum;
    }
}
