using XmessBot.Core.Language;
using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>With which council a session was, when nothing else is put right.</summary>
public sealed class CouncilAmendmentReaderTests
{
    [Theory]
    [InlineData("era amb Manlleu", "Manlleu", null)]
    [InlineData("era amb salt", "Salt", null)]
    [InlineData("la 12 no era amb Vic, era amb Manlleu", "Manlleu", 12)]
    [InlineData("era amb l'Ajuntament de Manlleu, no amb Vic", "Manlleu", null)]
    [InlineData("no era amb Vic sinó amb Tona.", "Tona", null)]
    [InlineData("la sessió núm. 7 va ser amb Berga", "Berga", 7)]
    public void Read_WhenToldWithWhom_IsThatCouncil(string text, string council, int? number)
    {
        var read = CouncilAmendmentReader.Read(new Utterance(text));
        Assert.Equal((AmendmentKind.Correct, council, number), (read!.Kind, read.Facts!.Municipality!.Name, read.Number));
    }

    [Theory]
    [InlineData("no era amb Vic")] // with whom, then?
    [InlineData("era amb Manlleu?")]
    [InlineData("era amb Santa Coloma")] // which?
    [InlineData("era amb Manlleu i va durar 2 hores")] // more is told
    [InlineData("era amb molta gent")]
    public void Read_WhenNotClear_IsNone(string text) => Assert.Null(CouncilAmendmentReader.Read(new Utterance(text)));
}
