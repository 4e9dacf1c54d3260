namespace XmessBot.Search;

/// <summary>
/// How much each measure of <see cref="FaqScore"/> counts. Learnt on the labelled questions of the tests: FaqWeightsTests fits them again
/// and fails when the fit is another.
/// </summary>
internal static class FaqWeights
{
    /// <summary>From this confidence on the bot gives the answer.</summary>
    public const double Answer = 0.47;

    /// <summary>From this confidence on it gives the answer also in the middle of something else.</summary>
    public const double Clear = 0.7;

    /// <summary>The weights of the measures that rank entries: a softmax over the entries of each question.</summary>
    public static ReadOnlySpan<float> Ranking => [6.06f, 4.65f, 5.91f, 5.14f, 1.03f];

    /// <summary>The weights of the evidence that the best entry answers the question: a logistic regression.</summary>
    public static ReadOnlySpan<float> Certainty =>
        [0.36f, 0.49f, -0.29f, -0.28f, -0.90f, 1.87f, -0.16f, -1.63f, 0.10f, 1.07f, -1.47f, -0.63f, -2.86f, -2.08f];

    /// <summary>The weighted sum.</summary>
    public static float Sum(ReadOnlySpan<float> weights, ReadOnlySpan<float> measures)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * measures[i];
        return sum;
    }
}
