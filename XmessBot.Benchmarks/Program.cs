using BenchmarkDotNet.Running;
using XmessBot.Benchmarks.Load;
using XmessBot.Benchmarks.Reading;

namespace XmessBot.Benchmarks;

/// <summary>What can be measured, by the first argument; without one, says so.</summary>
public static class Program
{
    private const string Usage = """
        dotnet run -c Release --project XmessBot.Benchmarks -- <what>

          turns   [--seconds 10] [--conversations 64] [--warmup 10000] [--starts 3]
                                                                     the host against an echo bot of the same SDK, under load
          growth  [--rounds 40]                                      the cost of a turn with 100 to 100,000 stored requests
          sessions [--rounds 60]                                     logging a session with 100 and with 100,000 stored
          ranking [--demands 10]                                     ranking 200 requests with proof, and explaining it
          desk    [--rounds 200] [--demands 10]                       staff's pages, cards and ranking, with 1,000 and 100,000 stored
          faq     [--questions 4000]                                 a question with 100 and with 10,000 entries, and their memory
          reading [--rounds 15] [--warmup 25] [--assemblies FOLDER] [--probe 1] [--show 0]
                                                                     what reading costs in a conversation of 200 messages
          core    [BenchmarkDotNet's own arguments]                  the rules and the language, by BenchmarkDotNet
        """;

    public static async Task<int> Main(string[] args)
    {
        try
        {
            return args switch
            {
                ["turns", .. var rest] => await TurnsCommand.RunAsync(Options.Of(rest)),
                ["growth", .. var rest] => await GrowthCommand.RunAsync(Options.Of(rest)),
                ["sessions", .. var rest] => await SessionsCommand.RunAsync(Options.Of(rest)),
                ["ranking", .. var rest] => RankingCommand.Run(Options.Of(rest)),
                ["desk", .. var rest] => await DeskCommand.RunAsync(Options.Of(rest)),
                ["faq", .. var rest] => FaqCommand.Run(Options.Of(rest)),
                ["reading", .. var rest] => await ReadingCommand.RunAsync(rest),
                ["core", .. var rest] => RunCore(rest),
                [PlayCommand.Verb, .. var rest] => await PlayCommand.RunAsync(ReadingOptions.Of(rest)),
                [EchoBot.Verb, .. var rest] => await EchoBot.RunAsync(rest),
                _ => Explain(),
            };
        }
        catch (Exception exception) when (exception is WrongReplyException or BadOptionException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static int RunCore(string[] args)
    {
        // Without a filter all of them; the switcher would ask at the keyboard.
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
        return 0;
    }

    private static int Explain()
    {
        Console.WriteLine(Usage);
        return 0;
    }
}
