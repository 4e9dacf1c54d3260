using XmessBot.Search;

namespace XmessBot.Training;

/// <summary>
/// Fits the map from words to meanings: each wording of a topic is to lie nearer to its own question and answer, and to another wording
/// of it, than to those of other topics (a softmax over a batch). At each step a part of what is seen of a text is hidden, so that no
/// single word decides. From a fixed seed, on one thread: it comes out the same.
/// </summary>
internal sealed class MeaningTrainer
{
    private const int Passes = 6;
    private const int Batch = 256;
    private const float OfAnswer = 0.6f;

    private readonly Random _random = new(1);
    private readonly MeaningRows _rows;
    private readonly List<Shown> _topics;

    private MeaningTrainer(IReadOnlyList<Topic> topics)
    {
        var read = topics.Select(topic => (Question: MeaningFeatures.Of(topic.Question), Answer: MeaningFeatures.Of(topic.Answer),
            Wordings: topic.Wordings.Select(MeaningFeatures.Of).ToList())).ToList();
        _rows = new(read.SelectMany(topic => topic.Wordings.Append(topic.Question).Append(topic.Answer)), _random);
        _topics = read.ConvertAll(topic => new Shown(
            [_rows.Sample([(topic.Question, 1), (topic.Answer, OfAnswer)]), _rows.Sample([(topic.Question, 1), (topic.Answer, OfAnswer)]),
                _rows.Sample([(topic.Question, 1)]), _rows.Sample([(topic.Answer, 1)])],
            topic.Wordings.ConvertAll(wording => _rows.Sample([(wording, 1)]))));
    }

    /// <summary>The map that the topics teach.</summary>
    public static MeaningMap Train(IReadOnlyList<Topic> topics)
    {
        var trainer = new MeaningTrainer(topics);
        var all = trainer._topics.SelectMany((topic, number) => topic.Wordings.Select(wording => (number, wording))).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            trainer._random.Shuffle(all);
            foreach (var (at, batch) in all.Chunk(Batch).Index())
                trainer.Learn(batch, 1 - (pass + (float)at * Batch / all.Length) / Passes);
        }

        return trainer._rows.Map(trainer._topics.ConvertAll(topic => topic.Entry[0]));
    }

    // The steps become smaller as it goes on, as the last corrections are to be fine.
    private void Learn((int Topic, MeaningSample Wording)[] batch, float step)
    {
        int[] topics = [.. batch.Select(each => each.Topic)];
        var asked = new MeaningBatch(_rows, topics, batch.Select(each => each.Wording), _random);
        var answered = new MeaningBatch(_rows, topics, topics.Select(topic => Any(_topics[topic].Entry)), _random);
        var others = new MeaningBatch(_rows, topics, topics.Select(topic => Any(_topics[topic].Wordings)), _random);
        asked.Contrast(answered);
        asked.Contrast(others);
        asked.Correct(step);
        answered.Correct(step);
        others.Correct(step);
    }

    private MeaningSample Any(IReadOnlyList<MeaningSample> samples) => samples[_random.Next(samples.Count)];

    private sealed record Shown(IReadOnlyList<MeaningSample> Entry, IReadOnlyList<MeaningSample> Wordings);
}
