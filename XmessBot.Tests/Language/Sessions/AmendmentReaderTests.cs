using XmessBot.Core;
using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>How a mentor takes a session back or corrects it, and what is neither.</summary>
public sealed class AmendmentReaderTests
{
    // Wednesday.
    private static readonly DateTime Now = new(2026, 5, 13, 10, 0, 0);

    [Theory]
    [InlineData("desfés", null)]
    [InlineData("desfes-ho", null)]
    [InlineData("Esborra l'última", null)]
    [InlineData("esborra la darrera sessió, si us plau", null)]
    [InlineData("esborra la sessió 12", 12)]
    [InlineData("anul·la la sessió núm. 7", 7)]
    [InlineData("vull eliminar la 3", 3)]
    public void Read_WhenTakenBack_IsOfThatSessionOrTheLast(string text, int? number) =>
        Assert.Equal(new Amendment(AmendmentKind.Undo, number, null), AmendmentReader.Read(text, Now));

    [Theory]
    [InlineData("eren 90 minuts, no dues hores", null, 90, null)]
    [InlineData("no eren dues hores, eren 90 minuts", null, 90, null)]
    [InlineData("m'he equivocat, va ser una hora", null, 60, null)]
    [InlineData("no era dimarts, era dilluns", "2026-05-11", null, null)]
    [InlineData("no era dimarts sinó dilluns", "2026-05-11", null, null)]
    [InlineData("va ser presencial", null, null, Modality.InPerson)]
    [InlineData("no va ser presencial, va ser per zoom", null, null, Modality.Remote)]
    [InlineData("la sessió 12 va ser de 10 a 12", null, 120, null)]
    public void Read_WhenCorrected_IsWhatItWasAndNotWhatItWasNot(string text, string? date, int? minutes, Modality? modality)
    {
        var read = AmendmentReader.Read(text, Now);
        Assert.Equal(AmendmentKind.Correct, read?.Kind);
        Assert.Equal(
            (date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), minutes, modality),
            (read!.Facts!.Date, read.Facts.Minutes, read.Facts.Modality));
    }

    [Theory]
    [InlineData("Ahir 2 hores amb Berga")] // tells a session
    [InlineData("com desfaig una sessió?")] // asks
    [InlineData("esborra la meva sol·licitud")] // of something else
    [InlineData("no era això")] // says nothing that it was
    [InlineData("va anar molt bé")]
    [InlineData("eren moltes persones")]
    public void Read_WhenNeither_IsNone(string text) => Assert.Null(AmendmentReader.Read(text, Now));
}
