using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Tests.Wording;

/// <summary>The format of the texts and what goes in their holes.</summary>
public class TextsTests
{
    private const string File = """
        # What the bot says of requests.
        ask = Què necessiteu?
        left = {left|Queda|Queden} {left} {left|paquet|paquets}.
        receipt =
            Rebuda: **{number}**.

            Fins {day}, = inclòs.
        """;

    private static readonly Texts Requests = new("Requests", TextFile.Read("Requests", new StringReader(File)));

    [Fact]
    public void Say_WhenKeyIsKnown_GivesItsText() => Assert.Equal("Què necessiteu?", Requests.Say("ask"));

    [Theory]
    [InlineData(1, "Queda 1 paquet.")]
    [InlineData(0, "Queden 0 paquets.")]
    [InlineData(1200, "Queden 1200 paquets.")]
    public void Say_WhenTextHasTwoForms_ChoosesByNumber(int left, string expected) =>
        Assert.Equal(expected, Requests.Say("left", ("left", left)));

    [Fact]
    public void Say_WhenTextHasLines_KeepsThemAndSaysDatesInCatalan() => Assert.Equal(
        "Rebuda: **A\\*1**.\n\nFins divendres 8 de maig de 2020, = inclòs.",
        Requests.Say("receipt", ("number", "A*1"), ("day", new DateOnly(2020, 5, 8))));

    [Fact]
    public void Plain_LeavesWhatPeopleTypedAsItIs() => Assert.Equal(
        "Rebuda: **{ask} *1***.\n\nFins x, = inclòs.", Requests.Plain("receipt", ("number", "{ask} *1*"), ("day", "x")));

    [Fact]
    public void Say_WhenKeyIsUnknown_Throws() => Assert.Throws<ArgumentException>(() => Requests.Say("nothing"));

    [Fact]
    public void Say_WhenHoleIsEmpty_Throws() => Assert.Throws<ArgumentException>(() => Requests.Say("left"));

    [Fact]
    public void Say_WhenValueHasNoHole_Throws() => Assert.Throws<ArgumentException>(() => Requests.Say("ask", ("left", 1)));

    [Theory]
    [InlineData("ask = a\nask = b")]
    [InlineData("a line that is neither")]
    [InlineData("ask = {left")]
    [InlineData("ask = left}")]
    [InlineData("ask = {left|one}")]
    [InlineData("ask =")]
    public void Read_WhenFileIsWrong_Throws(string file) =>
        Assert.Throws<FormatException>(() => TextFile.Read("Requests", new StringReader(file)));

    [Fact]
    public void For_WhenNoFileIsEmbedded_Throws() => Assert.Throws<ArgumentException>(() => Texts.For("NoSuchFeature"));

    [Theory]
    [InlineData("2020-04-01", "dimecres 1 d'abril de 2020")]
    [InlineData("2020-08-31", "dilluns 31 d'agost de 2020")]
    [InlineData("2020-10-11", "diumenge 11 d'octubre de 2020")]
    [InlineData("2020-05-08", "divendres 8 de maig de 2020")]
    public void CatalanDate_Long_ElidesBeforeVowels(string day, string expected) =>
        Assert.Equal(expected, CatalanDate.Long(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData("2020-05-01", "2020-07-31", "de l'1 de maig al 31 de juliol de 2020")]
    [InlineData("2020-12-10", "2021-01-11", "del 10 de desembre de 2020 a l'11 de gener de 2021")]
    public void CatalanDate_Between_SaysBothEnds(string first, string last, string expected) =>
        Assert.Equal(expected, CatalanDate.Between(DateOnly.Parse(first, null), DateOnly.Parse(last, null)));
}
