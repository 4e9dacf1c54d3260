namespace XmessBot.Search;

/// <summary>
/// How much each measure of <see cref="FaqScore"/> counts. Learnt on the labelled questions of the tests: FaqWeightsTests fits them again
/// and fails when the fit is another.
/// </summary>
internal static class FaqWeights
{
    /// <summary>From this confidence on the bot gives the answer.</summary>
    public const double Answer = 0.38;

    /// <summary>From this confidence on it gives the answer also in the middle of something else.</summary>
    public const double Clear = 0.6;

    /// <summary>The weights of the measures that rank entries: a softmax over the entries of each question.</summary>
    public static ReadOnlySpan<float> Ranking =>
        [4.13f, 2.20f, 2.57f, 2.97f, 3.65f, 5.85f, 2.18f, 1.05f, 0.02f, 0.19f, 0.23f, 0.85f];

    /// <summary>The weights of the evidence that the best entry answers the question: a logistic regression.</summary>
    public static ReadOnlySpan<float> Certainty =>
    [
        0.49f, 0.30f, -0.27f, -1.71f, 0.08f, 0.74f, -2.82f, 2.40f, -2.45f, 2.30f, -0.13f, -0.14f, -0.13f, 1.42f, -2.05f, -0.74f, 0.15f,
        -3.08f,
    ];

    /// <summary>The weighted sum.</summary>
    public static float Sum(ReadOnlySpan<float> weights, ReadOnlySpan<float> measures)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * measures[i];
        return sum;
    }
}
