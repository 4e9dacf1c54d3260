using System.Diagnostics;
using XmessBot.Core.Language.Places;

namespace XmessBot.Tests.Language.Places;

public sealed class MunicipalityReaderTests
{
    [Fact]
    public void Read_WithASpan_PointsAtWhatWasTyped()
    {
        const string Text = "Ahir a l'Escala i a sant cugt del vallès";
        var mentions = MunicipalityReader.Read(Text).Mentions;
        Assert.Equal(["Escala", "sant cugt del vallès"], mentions.Select(mention => Text[mention.Start..mention.End]));
    }

    [Fact]
    public void Read_AmbiguousShortName_OffersTheLargestFirst()
    {
        var reading = MunicipalityReader.Read("Santa Coloma");
        Assert.True(reading.Ask);
        Assert.Equal("Santa Coloma de Gramenet", reading.Mentions[0].Candidates[0].Name);
        Assert.Equal(4, reading.Mentions[0].Candidates.Count);
    }

    [Fact]
    public void Read_ShortNameBesideTheWholeOne_AsksNothing() =>
        Assert.False(MunicipalityReader.Read("Santa Coloma de Queralt. Els de Santa Coloma diuen que sí").Ask);

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 Berga \udfff")]
    [InlineData("🙂🙂🙂")]
    [InlineData("\0\0\0")]
    [InlineData("ﷺ שלום 東京")]
    public void Read_AnyText_Answers(string text) => Assert.NotNull(MunicipalityReader.Read(text));

    // Ten times the text may not take a hundred times as long. Generous, because other processes share the machine.
    [Theory]
    [InlineData("sant ")]
    [InlineData("a")]
    [InlineData("castell d'aro, ")]
    [InlineData("vam anar a sant cugt amb els de badalna ")]
    public void Read_LongText_IsLinear(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        MunicipalityReader.Read(text[..1000]);
        var watch = Stopwatch.StartNew();
        MunicipalityReader.Read(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), watch.Elapsed.ToString());
    }
}
