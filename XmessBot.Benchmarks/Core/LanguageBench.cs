using BenchmarkDotNet.Attributes;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Time;
using XmessBot.Understanding.Answers;

namespace XmessBot.Benchmarks.Core;

/// <summary>The readers of Catalan, on what people write.</summary>
[MemoryDiagnoser]
public class LanguageBench
{
    private const string Need =
        "Volem incorporar clàusules socials a la contractació menor de l'Ajuntament. Ara cada servei ho fa a la seva manera i les "
            + "entitats del municipi ens demanen criteris clars abans de renovar els contractes.";
    private static readonly DateTime Now = new(2020, 5, 8, 10, 0, 0, DateTimeKind.Unspecified);

    [Benchmark]
    public WeeklyPattern? Availability() =>
        AvailabilityReader.Read("qualsevol matí menys divendres, i dijous de quatre a dos quarts de set", Now);

    [Benchmark]
    public WeeklyPattern? AvailabilityOfNone() => AvailabilityReader.Read(Need, Now);

    [Benchmark]
    public MunicipalityReading Municipality() => MunicipalityReader.Read("soc de l'ajuntament de Santa Coloma de Gramenet");

    [Benchmark]
    public MunicipalityReading MunicipalityMisspelt() => MunicipalityReader.Read("Sta Coloma de gramanet");

    [Benchmark]
    public bool? Yes() => Answer.YesOrNo("És correcte?", "sí, tot correcte");

    [Benchmark]
    public bool? YesNorNo() => Answer.YesOrNo("És correcte?", "depèn de si és al matí");

    [Benchmark]
    public Command? CommandIs() => CommandReader.Read("torna a començar");

    [Benchmark]
    public Command? CommandIsNone() => CommandReader.Read(Need);
}
