using BenchmarkDotNet.Attributes;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Language.Time;
using XmessBot.Search;
using XmessBot.Understanding.Answers;
using XmessBot.Understanding;

namespace XmessBot.Benchmarks.Core;

/// <summary>
/// Every task of the understand command on one message, from an ordinary one to 10,000 characters: ten times the length
/// should take about ten times as long, and an ordinary message no more than 1 ms.
/// </summary>
[MemoryDiagnoser]
public class LongTextBench
{
    private const string Sentence =
        "Ahir de 10 a 12 vam fer dues hores de mentoria amb l'Ajuntament de Berga, per Zoom, sobre clàusules socials; ";
    private static readonly DateTime Now = new(2020, 5, 8, 10, 0, 0, DateTimeKind.Unspecified);
    private static readonly string[] Options = ["Mentoria", "Assessorament"];
    private readonly FaqSearch _search = new(CallFaq.Entries);
    private string _text = "";

    /// <summary>How many characters the message has; 100 is an ordinary one.</summary>
    [Params(100, 1000, 10_000)]
    public int Length { get; set; }

    /// <summary>Writes the message.</summary>
    [GlobalSetup]
    public void Write() => _text = string.Concat(Enumerable.Repeat(Sentence, Length / Sentence.Length + 1))[..Length];

    [Benchmark]
    public SessionReading Session() => SessionReader.Read(_text, Now);

    [Benchmark]
    public TimeValue? Date() => DateReader.Read(_text, Now, Lean.Past);

    [Benchmark]
    public MunicipalityReading Municipality() => MunicipalityReader.Read(_text);

    [Benchmark]
    public IntentResult Intent() => IntentClassifier.Classify(_text, Role.Mentor);

    [Benchmark]
    public bool? YesOrNo() => Answer.YesOrNo("És correcte?", _text);

    [Benchmark]
    public int? Choice() => Answer.Choice("Quin servei?", Options, _text);

    [Benchmark]
    public FaqResult Faq() => _search.Find(_text);
}
