using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>Which of the councils that a message names received the session.</summary>
public sealed class SessionPlacesTests
{
    private static readonly DateTime Now = new(2026, 5, 15, 10, 0, 0);

    [Theory]
    [InlineData("Ahir 2 h amb Berga; els vaig ensenyar el cas de Manresa", "Berga")] // only spoken of
    [InlineData("Ahir 2 h d'assessorament per a Berga, els he passat el model de Manresa", "Berga")]
    [InlineData("Ahir 2 h amb Berga, com ja vam fer amb Manresa", "Berga")]
    [InlineData("Ahir 2 h amb Berga. Els vaig posar en contacte amb Manresa.", "Berga")]
    [InlineData("Ahir 2 h amb Berga sobre l'ordenança de residus de Manresa", "Berga")] // what leads to one does not lead to the next
    [InlineData("Ahir 2 h, vam mirar el conveni de Manresa", "Manresa")] // no other is named
    [InlineData("No el vam fer amb Manresa sinó amb Berga: ahir, 2 h", "Berga")] // denied
    [InlineData("Ahir no vam anar a Manresa sinó a Berga, 2 h", "Berga")]
    [InlineData("ahir de 10 alas 12 amb Berga", "Berga")] // in the midst of hours there is no Alàs
    [InlineData("Ahir 2 h amb Berga i Manresa", null)] // one of them, or both
    public void Read_OfSeveralCouncils_IsTheOneThatReceivedIt(string text, string? council) =>
        Assert.Equal(council, SessionReader.Read(text, Now).Municipality?.Name);

    [Fact]
    public void Read_ALongNameOfACouncil_IsNoTopic() => Assert.Null(SessionReader.Read("Vielha e Mijaran, ahir, 2 h, online", Now).Topic);
}
