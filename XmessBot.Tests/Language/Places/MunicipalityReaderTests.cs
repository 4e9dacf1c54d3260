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
    [InlineData("\ud800 Berga \udfff", "Berga")]
    [InlineData("🙂🙂🙂 Berga", "Berga")]
    [InlineData("🙂🙂🙂")]
    [InlineData("\0\0\0")]
    [InlineData("ﷺ שלום 東京")]
    public void Read_AnyText_NamesOnlyWhatIsInIt(string text, params string[] names) =>
        Assert.Equal(names, MunicipalityReader.Read(text).Mentions.Select(mention => text[mention.Start..mention.End]));

    // Ten times the text may not take a hundred times as long. Generous, because other processes share the machine.
    [Theory]
    [InlineData("sant ")]
    [InlineData("a")]
    [InlineData("castell d'aro, ")]
    [InlineData("vam anar a sant cugt amb els de badalna ")]
    public void Read_LongText_IsLinear(string piece) => Growth.AssertLinear(piece, text => MunicipalityReader.Read(text));

    // Two little words are no town's name cut in two ("per a" is not la Pera, "mai a" not Maià), but "torre dembarra" is.
    [Theory]
    [InlineData("necessito hores per a manlleu", "Manlleu")]
    [InlineData("no hi hem anat mai a la tarda")]
    [InlineData("ja no en sé res, de cap dels dos")]
    [InlineData("el celler a tocar de la plaça")]
    [InlineData("quan plego abans hi vaig")]
    [InlineData("torre denbarra", "Torredembarra")]
    [InlineData("puig serda", "Puigcerdà")]
    [InlineData("vila franca del penedes", "Vilafranca del Penedès")]
    public void Read_ANameInPieces_IsOneWhereSuchNamesAreMadeOfTwo(string text, params string[] expected) => AssertNames(text, expected);

    // The comarca said beside a name tells which of several it is, and that a slip is a town's.
    [Theory]
    [InlineData("Corbera, a la Terra Alta", "Corbera d'Ebre")]
    [InlineData("som de vallfogona, la noguera", "Vallfogona de Balaguer")]
    [InlineData("Mollet (Vallès Oriental)", "Mollet del Vallès")]
    [InlineData("hola, aqui tramp, pallars jussa", "Tremp")]
    [InlineData("Sta. Coloma de F.", "Santa Coloma de Farners")]
    public void Read_AShortNameWithItsComarca_IsTheOneThere(string text, string expected) => AssertNames(text, expected);

    // An article that is not the town's tells a mountain, a river, a club; one of its own a part of the name.
    [Theory]
    [InlineData("el Montseny i el Montnegre fan frontera")]
    [InlineData("la Tordera s'ha desbordat")]
    [InlineData("ahir l'Olot va guanyar")]
    [InlineData("la reserva de la biosfera del Montseny")]
    [InlineData("els de Tordera ja hi són", "Tordera")]
    [InlineData("Els Monjos, promoció econòmica", "Santa Margarida i els Monjos")]
    [InlineData("visc a L'H", "l'Hospitalet de Llobregat")]
    [InlineData("A les nou")]
    [InlineData("al seu dia")]
    public void Read_WithAnArticle_IsATownByItsOwn(string text, params string[] expected) => AssertNames(text, expected);

    // Written small, what stands with a word tells which of its senses it has.
    [Theory]
    [InlineData("hi plantarem figueres i garrofers")]
    [InlineData("som figueres, oficina d'habitatge", "Figueres")]
    [InlineData("recàrrecs per mora d'un deute")]
    [InlineData("pis amb terrassa i dos banys")]
    [InlineData("naves buides al polígon")]
    [InlineData("hi ha dues salines i tres valls a tocar")] // counted
    [InlineData("la tècnica en parlava ahir a la sessió")]
    [InlineData("els de Parlavà vindran dilluns", "Parlavà")]
    public void Read_AWordThatIsATown_IsToldByItsCompany(string text, params string[] expected) => AssertNames(text, expected);

    // A note leaves "amb" out of a town, not of a person.
    [Fact]
    public void Read_AfterAService_AsksWhichOfThoseWithAShortName()
    {
        Assert.True(MunicipalityReader.Read("mentoria cabrera").Ask);
        Assert.Empty(MunicipalityReader.Read("mentoria amb cabrera").Mentions);
        Assert.Empty(MunicipalityReader.Read("assessorament puig").Mentions);
    }

    private static void AssertNames(string text, params string[] expected) =>
        Assert.Equal(expected, MunicipalityReader.Read(text).Mentions.Select(mention => mention.Municipality?.Name));
}
