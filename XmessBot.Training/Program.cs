using System.Diagnostics;
using XmessBot.Training;

// train UTTERANCES MODEL, train-answers PHRASINGS MODEL, train-meanings TOPICS CALL MODEL: write the models that the host starts with.
// crossvalidate UTTERANCES: five folds, each line of the files wholly in one of them; prints a table.
// try-answers PHRASINGS [--show] SETS: trains on the phrasings and prints how the labelled sets are read.
switch (args)
{
    case ["train", var folder, var output]:
        var examples = Utterances.Read(folder);
        Save(output, Trainer.Train(examples).Save);
        Console.WriteLine($"{examples.Count} utterances -> {output}");
        return 0;
    case ["train-answers", var folder, var output]:
        var phrasings = Phrasings.Read(folder);
        Save(output, AnswerTrainer.Train(phrasings).Save);
        Console.WriteLine($"{phrasings.Count} answers -> {output}");
        return 0;
    case ["train-meanings", var folder, var knowledge, var output]:
        var topics = Topic.Read(folder, knowledge);
        Save(output, MeaningTrainer.Train(topics).Save);
        Console.WriteLine($"{topics.Sum(topic => topic.Wordings.Count)} questions of {topics.Count} topics -> {output}");
        return 0;
    case ["crossvalidate", var folder]:
        CrossValidation.Run(Utterances.Read(folder), Console.Out);
        return 0;
    case ["try-answers", var folder, .. var sets]:
        var started = Stopwatch.GetTimestamp();
        var learnt = Phrasings.Read(folder);
        var model = AnswerTrainer.Train(learnt);
        Console.WriteLine($"trained in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        AnswerReport.Print(model, learnt, sets is ["--show", ..], Console.Out);
        foreach (var set in sets.Where(set => set != "--show")) AnswerReport.Print(model, set, sets is ["--show", ..], Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("train UTTERANCES MODEL | train-answers PHRASINGS MODEL | train-meanings TOPICS CALL MODEL | "
            + "crossvalidate UTTERANCES | try-answers PHRASINGS [--show] SETS");
        return 2;
}

// A build that is stopped in the middle leaves no half of a model, which would be newer than what it is learnt from.
static void Save(string output, Action<Stream> save)
{
    using (var file = File.Create(output + ".new")) save(file);
    File.Move(output + ".new", output, overwrite: true);
}
