using XmessBot.Core.Municipalities;
using All = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Tests.Municipalities;

public sealed class MunicipalitiesTests
{
    // The sums of the official list: a row lost, doubled or mistyped shows here.
    [Fact]
    public void Table_AsPublished_HasTheOfficialCounts()
    {
        Assert.Equal(947, All.All.Count);
        Assert.Equal(947, All.All.Select(each => each.Name).Distinct().Count());
        Assert.Equal(43, All.All.Select(each => each.Comarca).Distinct().Count());
        Assert.Equal(8_012_231, All.All.Sum(each => each.Population));
        Assert.All(All.All, each => Assert.Matches("^(08|17|25|43)[0-9]{3}$", each.Code));
    }

    [Theory]
    [InlineData(Province.Barcelona, 311)]
    [InlineData(Province.Girona, 221)]
    [InlineData(Province.Lleida, 231)]
    [InlineData(Province.Tarragona, 184)]
    public void Table_ByProvince_HasTheOfficialCounts(Province province, int expected) =>
        Assert.Equal(expected, All.All.Count(each => each.Province == province));

    // FNV-1a of every code, name, comarca and population in order of code, taken from Idescat's and the INE's tables.
    [Fact]
    public void Table_EveryCell_IsAsPublished()
    {
        var hash = 14695981039346656037UL;
        foreach (var each in All.All.OrderBy(each => each.Code, StringComparer.Ordinal))
            foreach (var letter in System.Text.Encoding.UTF8.GetBytes($"{each.Code},{each.Name},{each.Comarca},{each.Population}\n"))
                hash = unchecked((hash ^ letter) * 1099511628211UL);
        Assert.Equal(13651360267644779274UL, hash);
    }

    [Theory]
    [InlineData("Vic", "de Vic", "a Vic")]
    [InlineData("Artés", "d'Artés", "a Artés")]
    [InlineData("Òdena", "d'Òdena", "a Òdena")]
    [InlineData("Igualada", "d'Igualada", "a Igualada")]
    [InlineData("Horta de Sant Joan", "d'Horta de Sant Joan", "a Horta de Sant Joan")]
    [InlineData("Ullà", "d'Ullà", "a Ullà")]
    [InlineData("el Prat de Llobregat", "del Prat de Llobregat", "al Prat de Llobregat")]
    [InlineData("l'Hospitalet de Llobregat", "de l'Hospitalet de Llobregat", "a l'Hospitalet de Llobregat")]
    [InlineData("els Hostalets de Pierola", "dels Hostalets de Pierola", "als Hostalets de Pierola")]
    [InlineData("la Seu d'Urgell", "de la Seu d'Urgell", "a la Seu d'Urgell")]
    [InlineData("les Preses", "de les Preses", "a les Preses")]
    [InlineData("Les", "de Les", "a Les")]
    [InlineData("es Bòrdes", "de es Bòrdes", "a es Bòrdes")]
    public void Of_WithEachKindOfArticle_ContractsAsCatalanDoes(string name, string of, string at)
    {
        var municipality = All.Named(name)!;
        Assert.Equal(of, municipality.Of);
        Assert.Equal(at, municipality.At);
    }

    [Theory]
    [InlineData("sant carles de la rapita", "la Ràpita")]
    [InlineData("BIGUES I RIELLS", "Bigues i Riells del Fai")]
    [InlineData("La Bisbal de Falset", "la Bisbal de Montsant")]
    [InlineData("Masarac", "Masarac i Vilarnadal")]
    [InlineData("Castell-Platja d'Aro", "Castell d'Aro, Platja d'Aro i s'Agaró")]
    [InlineData("Calonge de Segarra", "Calonge de Segarra")]
    public void Named_ByOldOrPlainName_IsToday(string name, string expected) => Assert.Equal(expected, All.Named(name)?.Name);

    [Fact]
    public void Named_NoSuchPlace_IsNull() => Assert.Null(All.Named("València"));

    [Theory]
    [InlineData("l'Escala", "L'Escala")]
    [InlineData("el Prat de Llobregat", "El Prat de Llobregat")]
    [InlineData("Òrrius", "Òrrius")]
    public void DisplayName_OfAnArticle_IsCapital(string name, string expected) => Assert.Equal(expected, All.Named(name)!.DisplayName);

    [Theory]
    [InlineData("el Prat de Llobregat", "el Prat")]
    [InlineData("l'Ametlla del Vallès", "l'Ametlla")]
    [InlineData("Vilanova i la Geltrú", "Vilanova i la Geltrú")]
    [InlineData("Gimenells i el Pla de la Font", "Gimenells i el Pla de la Font")]
    [InlineData("Vic", "Vic")]
    public void ShortName_DropsOnlyTheComplement(string name, string expected) => Assert.Equal(expected, All.Named(name)!.ShortName);
}
