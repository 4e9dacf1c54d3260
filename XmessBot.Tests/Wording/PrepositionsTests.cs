using XmessBot.Core.Wording;

namespace XmessBot.Tests.Wording;

/// <summary>"De" and "a" join with the name that follows, alone and in the texts.</summary>
public sealed class PrepositionsTests
{
    [Theory]
    [InlineData("Berga", "de Berga", "a Berga")]
    [InlineData("Olot", "d'Olot", "a Olot")]
    [InlineData("Òdena", "d'Òdena", "a Òdena")]
    [InlineData("Hostalric", "d'Hostalric", "a Hostalric")] // the h is mute
    [InlineData("Iolanda", "de Iolanda", "a Iolanda")] // the i is a consonant
    [InlineData("el Masnou", "del Masnou", "al Masnou")]
    [InlineData("El Masnou", "del Masnou", "al Masnou")] // as a line of a list begins
    [InlineData("els Hostalets de Pierola", "dels Hostalets de Pierola", "als Hostalets de Pierola")]
    [InlineData("L'Escala", "de l'Escala", "a l'Escala")]
    [InlineData("la Seu d'Urgell", "de la Seu d'Urgell", "a la Seu d'Urgell")]
    [InlineData("Les", "de Les", "a Les")] // a name, in Aran
    [InlineData("es Bòrdes", "de es Bòrdes", "a es Bòrdes")] // an article that does not elide
    [InlineData("anna@vic.cat", "de anna@vic.cat", "a anna@vic.cat")]
    [InlineData("8 h", "de 8 h", "a 8 h")]
    [InlineData("", "de ", "a ")]
    public void Name_AfterAPreposition_JoinsWithIt(string name, string of, string at) =>
        Assert.Equal((of, at), (Prepositions.Of(name), Prepositions.At(name)));

    [Theory]
    [InlineData("en lloc de {name}.", "Anna", "en lloc d'Anna.")]
    [InlineData("la de **{name}**", "Olot", "la d'**Olot**")]
    [InlineData("la de **{name}**", "el Masnou", "la del **Masnou**")]
    [InlineData("De {name}:", "Artés", "D'Artés:")]
    [InlineData("a {name}", "els Hostalets", "als Hostalets")]
    [InlineData("amb {name}", "Olot", "amb Olot")] // no preposition that joins
    [InlineData("té de. {name}", "Olot", "té de. Olot")]
    [InlineData("poble {name}", "Olot", "poble Olot")] // ends as one
    [InlineData("d'aquí a {name}", "un mes", "d'aquí a un mes")]
    public void Template_WithANameAfterAPreposition_JoinsThem(string text, string name, string shown) =>
        Assert.Equal(shown, Template.Parse(text).Fill(new Dictionary<string, object> { ["name"] = name }));

    [Fact]
    public void Template_WithADateAfterAPreposition_LeavesIt() => Assert.Equal(
        "des de divendres 1 de maig de 2026",
        Template.Parse("des de {day}").Fill(new Dictionary<string, object> { ["day"] = new DateOnly(2026, 5, 1) }));
}
