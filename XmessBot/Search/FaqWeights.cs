namespace XmessBot.Search;

/// <summary>
/// How much each measure of <see cref="FaqScore"/> counts. Learnt on the labelled questions of the tests: FaqWeightsTests fits them again
/// and fails when the fit is another.
/// </summary>
internal static class FaqWeights
{
    /// <summary>From this confidence on the bot gives the answer.</summary>
    public const double Answer = 0.55;

    /// <summary>From this confidence on it gives the answer also in the middle of something else.</summary>
    public const double Clear = 0.75;

    /// <summary>The weights of the measures that rank entries: a softmax over the entries of each question.</summary>
    public static ReadOnlySpan<float> Ranking =>
        [3.87f, 1.92f, 3.01f, 3.54f, 3.52f, 6.71f, 1.61f, 0.76f, 0.27f, 0.30f, 0.04f, 0.99f];

    /// <summary>The weights of the evidence that the best entry answers the question: a logistic regression.</summary>
    public static ReadOnlySpan<float> Certainty =>
    [
        0.52f, 0.48f, -0.41f, -1.75f, -0.74f, 1.46f, -3.92f, 2.72f, -2.09f, 2.12f, -0.45f, -0.22f, -0.12f, 1.32f, -1.78f, -0.77f, 0.38f,
        -2.16f,
    ];

    /// <summary>The weighted sum.</summary>
    public static float Sum(ReadOnlySpan<float> weights, ReadOnlySpan<float> measures)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * measures[i];
        return sum;
    }
}
