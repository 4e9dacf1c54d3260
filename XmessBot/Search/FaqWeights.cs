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
    public const double Clear = 0.75;

    /// <summary>The weights of the measures that rank entries: a softmax over the entries of each question.</summary>
    public static ReadOnlySpan<float> Ranking => [5.79f, 4.61f, 6.06f, 5.28f, 3f, 8f, 1.11f, 0f];

    /// <summary>The weights of the evidence that the best entry answers the question: a logistic regression.</summary>
    public static ReadOnlySpan<float> Certainty =>
        [0.37f, 0.49f, -0.30f, -0.33f, -0.87f, 1.87f, 0f, 0f, -0.25f, -1.53f, -0.01f, 1.09f, -1.44f, -0.62f, -2.76f, -2.04f];

    /// <summary>The weighted sum.</summary>
    public static float Sum(ReadOnlySpan<float> weights, ReadOnlySpan<float> measures)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * measures[i];
        return sum;
    }
}
