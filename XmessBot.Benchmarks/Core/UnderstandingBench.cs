using BenchmarkDotNet.Attributes;
using XmessBot.Search;
using XmessBot.Understanding;

namespace XmessBot.Benchmarks.Core;

/// <summary>What a message wants, and what the call answers to it.</summary>
[MemoryDiagnoser]
public class UnderstandingBench
{
    private readonly FaqSearch _search = new(CallFaq.Entries);

    [Benchmark]
    public IntentResult Intent() => IntentClassifier.Classify("voldríem demanar una mentoria per a l'ajuntament", Role.Officer);

    [Benchmark]
    public IntentResult IntentOfACommand() => IntentClassifier.Classify("ajuda", Role.Officer);

    [Benchmark]
    public FaqResult Faq() => _search.Find("fins quan tenim temps per presentar la sol·licitud?");

    [Benchmark]
    public FaqResult FaqOfNone() => _search.Find("quin temps farà demà a la platja?");
}
