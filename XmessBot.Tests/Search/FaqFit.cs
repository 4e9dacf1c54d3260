namespace XmessBot.Tests.Search;

/// <summary>Fits the weights of the search by gradient descent (Adam): few weights and a little decay, always the same result.</summary>
internal static class FaqFit
{
    /// <summary>A softmax over the candidates of each question; <c>Right</c> is the place of the one that answers it.</summary>
    public static double[] Ranking(IReadOnlyList<(List<float[]> Candidates, int Right)> questions) =>
        Descend(questions[0].Candidates[0].Length, steps: 250, rate: 0.15, decay: 0.003, (weights, slope) =>
        {
            foreach (var (candidates, right) in questions)
            {
                var values = candidates.ConvertAll(c => Dot(weights, c));
                var most = values.Max();
                var shares = values.ConvertAll(v => Math.Exp(v - most));
                var all = shares.Sum();
                for (var i = 0; i < candidates.Count; i++)
                    Lean(slope, candidates[i], (shares[i] / all - (i == right ? 1 : 0)) / questions.Count);
            }
        });

    /// <summary>A logistic regression.</summary>
    public static double[] Logistic(IReadOnlyList<(float[] Evidence, bool Right)> questions) =>
        Descend(questions[0].Evidence.Length, steps: 600, rate: 0.1, decay: 0.0005, (weights, slope) =>
        {
            foreach (var (evidence, right) in questions)
                Lean(slope, evidence, (1 / (1 + Math.Exp(-Dot(weights, evidence))) - (right ? 1 : 0)) / questions.Count);
        });

    private static double[] Descend(int count, int steps, double rate, double decay, Action<double[], double[]> slopeAt)
    {
        var (weights, mean, square) = (new double[count], new double[count], new double[count]);
        for (var step = 1; step <= steps; step++)
        {
            var slope = new double[count];
            slopeAt(weights, slope);
            for (var i = 0; i < count; i++)
            {
                slope[i] += decay * weights[i];
                mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
                square[i] = 0.999 * square[i] + 0.001 * slope[i] * slope[i];
                weights[i] -= rate * (mean[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(square[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
            }
        }

        return weights;
    }

    private static void Lean(double[] slope, float[] measures, double by)
    {
        for (var i = 0; i < measures.Length; i++) slope[i] += by * measures[i];
    }

    private static double Dot(double[] weights, float[] measures)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * measures[i];
        return sum;
    }
}
