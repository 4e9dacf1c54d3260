using XmessBot.Core.Language;

namespace XmessBot.Tests.Language;

/// <summary>The requests and sessions that a message names by their numbers, and the numbers that name none.</summary>
public sealed class ReferencesTests
{
    [Theory]
    [InlineData("esborra la sessió núm. 7", 7)]
    [InlineData("esborra les hores de la 12", 12)]
    [InlineData("la 3 no va ser així", 3)]
    [InlineData("va acabar a la 1", null)] // an hour
    [InlineData("de 12 a la 1", null)]
    [InlineData("la 12 de maig", null)] // a day
    [InlineData("la 2026-1-007", null)] // a request
    [InlineData("la sessió 2 hores", null)]
    public void Session_WhenNamed_IsItsNumber(string text, int? number) => Assert.Equal(number, new Utterance(text).References.Session);

    [Theory]
    [InlineData("tanca la 2026-1-007, 4 hores", "2026-1-007")]
    [InlineData("el 12-05-2026", null)]
    [InlineData("93 635 12 00", null)]
    public void Request_WhenNamed_IsItsReference(string text, string? reference) =>
        Assert.Equal(reference, new Utterance(text).References.Request);

    [Fact]
    public void Without_WhenNamed_LeavesTheRest() =>
        Assert.Equal("tanca la           , 4 hores", References.Without(new Utterance("tanca la 2026-1-007, 4 hores")));
}
