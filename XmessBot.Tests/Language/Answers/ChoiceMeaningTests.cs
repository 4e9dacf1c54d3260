using XmessBot.Understanding.Answers;

namespace XmessBot.Tests.Language.Answers;

/// <summary>Choices by what their words mean together: hours, figures and bounds, a place among those named, a paraphrase.</summary>
public sealed class ChoiceMeaningTests
{
    [Theory]
    [InlineData("a la una", 2)] // an hour, and not the first of them
    [InlineData("la una", 2)]
    [InlineData("la primera", 0)]
    public void Read_OfHours_AnHourIsNoPlace(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("A quina hora?", ["10:00", "11:30", "13:00"], text));

    [Theory]
    [InlineData("més de dues", 2)]
    [InlineData("menys d'una hora", 0)]
    public void Read_OfOpenLengths_IsByItsBound(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quant va durar?", ["Menys d'1 hora", "Entre 1 i 2 hores", "Més de 2 hores"], text));

    [Theory]
    [InlineData("passem dels vint mil", 2)]
    [InlineData("no arribem a mil", 0)]
    [InlineData("poc més de mil", 1)]
    [InlineData("gairebé mil", 0)]
    public void Read_OfSizes_IsOnTheSideOfTheFigureThatIsSaid(string text, int? expected) => Assert.Equal(expected,
        Answer.Choice("Quina mida?", ["Menys de 1.000 habitants", "De 1.000 a 20.000", "Més de 20.000"], text));

    // "Una" is an hour where a length is asked for, and else any of them.
    [Theory]
    [InlineData("Quant va durar?", 0)]
    [InlineData("Quina vols?", null)]
    public void Read_One_IsByWhatIsAsked(string prompt, int? expected) =>
        Assert.Equal(expected, Answer.Choice(prompt, ["1 hora", "2 hores", "3 hores"], "una"));

    [Theory]
    [InlineData("dos cops al mes", 1)] // not "Un cop al mes"
    [InlineData("cada dues setmanes", 1)]
    [InlineData("tres cops al mes", null)]
    public void Read_OfHowOften_AnotherFigureIsAnotherChoice(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Cada quant?", ["Cada setmana", "Cada quinze dies", "Un cop al mes"], text));

    [Theory]
    [InlineData("la segona Núria", 2)]
    [InlineData("la primera Núria", 0)]
    public void Read_ByPlaceAndName_IsThatOneOfTheNamed(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Qui?", ["Núria Puig (Sabadell)", "Jordi Ferrer (Vic)", "Núria Camps (Girona)"], text));

    [Theory]
    [InlineData("el segon tema", 1)] // "tema" names no "Un altre tema"
    [InlineData("cap d'aquests", 2)]
    [InlineData("no surt a la llista", 2)]
    public void Read_OfTopics_AnotherIsNoneOfThem(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quin tema?", ["Compra pública", "Habitatge", "Un altre tema"], text));

    [Theory]
    [InlineData("que ens donin més informació primer", 3)] // when, and not the first of them
    [InlineData("el primer", 0)]
    [InlineData("de seguida", null)] // no "segunda"
    [InlineData("falta la memòria, que l'enviïn", 3)]
    public void Read_OfADecision_IsByWhatItAsksFor(string text, int? expected) => Assert.Equal(expected,
        Answer.Choice("Què decidiu?", ["Concedir-la", "Llista d'espera", "Denegar-la", "Demanar més informació"], text));

    [Theory]
    [InlineData("seguim on ho vam deixar", 0)]
    [InlineData("deixar-lo", 2)]
    public void Read_OfADraft_IsByThePhraseBeforeItsWords(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Què en fem?", ["Continuar-lo", "Esborrar-lo", "Deixar-lo per a més tard"], text));

    [Theory]
    [InlineData("guarda-la i ja la presentaré", 1)] // what is left for another time
    [InlineData("esborra-la", null)] // no form of "esborrany"
    public void Read_OfWhatToDo_IsByWhatIsDoneNow(string text, int? expected) => Assert.Equal(expected,
        Answer.Choice("Què en faig?", ["Presentar-la", "Desar-la com a esborrany", "Cap de les dues"], text));

    [Theory]
    [InlineData("que tingui la mateixa mida", 1)] // "mateixa" is of another noun here
    [InlineData("tampoc m'agrada que ho trieu vosaltres", null)]
    public void Read_OfWhoComes_IsByTheWholeOfWhatIsSaid(string text, int? expected) => Assert.Equal(expected,
        Answer.Choice("Qui?", ["Un ajuntament de la mateixa comarca", "Un ajuntament de mida semblant", "Qui decideixi la xarxa"], text));

    [Theory]
    [InlineData("a les cinc", 2)] // within it
    [InlineData("a partir de les quatre", 2)]
    [InlineData("a les dues", null)]
    public void Read_OfHoursFromAndTo_IsWhereTheHourLies(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quina franja?", ["De 9 a 11", "D'11 a 13", "De 16 a 18"], text));

    [Theory]
    [InlineData("un parell", 0)]
    [InlineData("una desena", 2)] // no tenth
    public void Read_OfHowMany_IsByTheGroupToo(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Quants éreu?", ["D'1 a 3", "De 4 a 8", "Més de 8"], text));

    [Theory]
    [InlineData("no us ho puc dir", null)] // a "no" inside a title names nothing
    [InlineData("ja no fa falta", 0)]
    [InlineData("no és cap d'aquests", 2)]
    [InlineData("ho hem resolt per un altre costat", 0)] // "altre" is of another noun here
    [InlineData("un altre", 2)]
    public void Read_OfReasons_ADenialIsNoName(string text, int? expected) =>
        Assert.Equal(expected, Answer.Choice("Per què?", ["Ja no ens cal", "No tenim temps", "Un altre motiu"], text));
}
