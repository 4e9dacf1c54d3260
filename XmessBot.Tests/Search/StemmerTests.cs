using XmessBot.Search;

namespace XmessBot.Tests.Search;

/// <summary>Words of one family share a stem; words that only look alike do not.</summary>
public class StemmerTests
{
    [Theory]
    [InlineData("assessorament assessoraments assessora assessorar assessoria")]
    [InlineData("mentoria mentories mentora mentors")]
    [InlineData("contractació contractacions contracte contractar contractació")]
    [InlineData("cooperativa cooperatives cooperativisme cooperatiu")]
    [InlineData("transferibilitat transferible transferibles")]
    [InlineData("ètic ètica ètiques")]
    [InlineData("sol·licitud sol.licitud solicituds sol·licituds")]
    [InlineData("gestió gestionar gestions")]
    public void Stem_OfAFamily_IsOne(string family) => Assert.Single(SearchWords.Of(family).Select(w => w.Stem).Distinct());

    [Theory]
    [InlineData("social", "soci")]
    [InlineData("com", "comida")]
    [InlineData("societat", "soci")]
    [InlineData("servei", "servidor")]
    [InlineData("fer", "fira")]
    public void Stem_OfTwoIdeas_IsTwo(string one, string other) =>
        Assert.NotEqual(SearchWords.Of(one)[0].Stem, SearchWords.Of(other)[0].Stem);

    [Theory]
    [InlineData("L'Hospitalet d’ara", "hospitalet ara")]
    [InlineData("k és això?", "que es aixo")]
    [InlineData("col·laborar/cooperar", "colaborar cooperar")]
    [InlineData("15.000 €", "15 000")]
    public void Of_CutsAndFolds(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.Of(text).Select(w => w.Surface)));
}
