using XmessBot.Training;

// train UTTERANCES MODEL: writes the model that the host starts with.
// crossvalidate UTTERANCES: five folds, each line of the files wholly in one of them; prints a table.
switch (args)
{
    case ["train", var folder, var output]:
        var examples = Utterances.Read(folder);
        using (var file = File.Create(output)) Trainer.Train(examples).Save(file);
        Console.WriteLine($"{examples.Count} utterances -> {output}");
        return 0;
    case ["crossvalidate", var folder]:
        CrossValidation.Run(Utterances.Read(folder), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("train UTTERANCES MODEL | crossvalidate UTTERANCES");
        return 2;
}
