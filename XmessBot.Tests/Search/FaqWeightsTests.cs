using XmessBot.Search;

namespace XmessBot.Tests.Search;

/// <summary>
/// The weights of the search are what the labelled questions teach: fitted again here, they come out near those that the code carries.
/// When the lexicon or the questions change, the message gives the ones to put there. The set kept apart teaches nothing.
/// </summary>
public class FaqWeightsTests
{
    private static readonly LabelledQuestions[] AsWritten =
        [LabelledQuestions.Council, LabelledQuestions.County, LabelledQuestions.Call, LabelledQuestions.Ess, LabelledQuestions.Small];

    private static readonly LabelledQuestions[] Sets =
        [.. AsWritten, LabelledQuestions.Council.AfterWordings(), LabelledQuestions.County.AfterWordings()];

    // The call's own questions count so many times: they are asked most.
    private static readonly LabelledQuestions[] MoreOfTheCall = [.. Enumerable.Repeat(LabelledQuestions.Call, 4)];

    [Fact]
    public void Weights_AreThoseThatTheQuestionsTeach()
    {
        var read = Sets.Concat(MoreOfTheCall).SelectMany(Read).ToList();
        var ranking = FaqFit.Ranking([.. read.Where(q => q.Right >= 0).Select(q => (q.Scores.ConvertAll(s => s.Measures), q.Right))]);
        Near(ranking, FaqWeights.Ranking);
        // What has no answer is seldom far from everything: the questions of entries taken out teach that too.
        var without = AsWritten.SelectMany(set => set.WithoutEntries()).SelectMany(Read);
        var certainty = FaqFit.Logistic([.. read.Concat(without).Select(q => (Evidence(q.Scores), q.Right == 0))]);
        Near(certainty, FaqWeights.Certainty);
    }

    // The place of the right entry among those found, best first; -1 when it is not there or there is none.
    private static IEnumerable<(List<FaqScore> Scores, int Right)> Read(LabelledQuestions set)
    {
        var search = new FaqSearch(set.Entries);
        foreach (var (id, text) in set.Answerable.Concat(set.Unanswerable.Select(text => (Id: "", Text: text))))
        {
            var scores = search.Score(new(text));
            if (scores.Count > 0) yield return (scores, scores.FindIndex(s => set.Entries[s.Entry].Id == id));
        }
    }

    private static float[] Evidence(List<FaqScore> scores) =>
        scores[0].Evidence(scores[0].Value - (scores.Count > 1 ? scores[1].Value : 0));

    private static void Near(double[] fitted, ReadOnlySpan<float> carried)
    {
        var far = Enumerable.Range(0, fitted.Length).Aggregate((0.0, carried.ToArray()), (most, i) =>
            (Math.Max(most.Item1, Math.Abs(fitted[i] - most.Item2[i])), most.Item2)).Item1;
        Assert.True(far < 0.4, string.Join(", ", fitted.Select(w => FormattableString.Invariant($"{w:0.00}f"))));
    }
}
