using XmessBot.Search;

namespace XmessBot.Tests.Search;

/// <summary>The lexicon's lines are read as they are written, and name what they should.</summary>
public class LexiconTests
{
    [Fact]
    public void Concepts_AreMany() => Assert.True(Lexicon.Embedded.Concepts.Count >= 800, $"{Lexicon.Embedded.Concepts.Count}");

    [Fact]
    public void Broader_NamesAConcept()
    {
        var lines = Lines.ToList();
        Assert.Empty(lines.SelectMany(line => line.Broader).Except(lines.Select(line => line.Name)));
    }

    [Fact]
    public void EveryWording_SaysSomething() =>
        Assert.DoesNotContain(Lines.SelectMany(line => line.Wordings), wording => SearchWords.Of(wording).Count == 0);

    [Theory]
    [InlineData("volem muntar un banc de temps", "banc del temps", "finances ètiques")]
    [InlineData("deixar a una entitat un local", "cedir", "finances ètiques")]
    [InlineData("el forn es jubila", "relleu cooperatiu", "habitatge")]
    public void Gist_HasWhatIsSaid_AndNotWhatAnIdiomHides(string text, string said, string other)
    {
        var found = Gist.Of(text).Concepts.Select(c => Lexicon.Embedded.Concepts[c.Id].Name).ToList();
        Assert.Contains(said, found);
        Assert.DoesNotContain(other, found);
    }

    [Fact]
    public void Gist_OfANarrowerIdea_HasTheBroaderOneLessStrongly()
    {
        var found = Gist.Of("autoconsum").Concepts.ToDictionary(c => Lexicon.Embedded.Concepts[c.Id].Name, c => c.Value);
        Assert.True(found["energia"] > 0 && found["energia"] < found["autoconsum"]);
    }

    [Theory]
    [InlineData("dueño", "amo")]
    [InlineData("cuántas tiendas", "quantes botigues")]
    public void SpanishWords_AreRead_AsCatalanOnes(string spanish, string catalan) =>
        Assert.Equal(SearchWords.Of(catalan)[^1].Stem, SearchWords.Of(spanish)[^1].Stem);

    private static IEnumerable<ConceptLine> Lines => SearchData.Names("concepts.").SelectMany(SearchData.Lines)
        .Where(line => line.Length > 0 && line[0] != '#').Select(ConceptLine.Parse);
}
