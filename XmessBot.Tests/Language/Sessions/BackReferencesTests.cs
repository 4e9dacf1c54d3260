using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>What refers to something told before: the day after, a number in place of a denied length, a day taken back.</summary>
public sealed class BackReferencesTests
{
    // Friday.
    private static readonly DateTime Now = new(2026, 5, 15, 10, 0, 0);

    [Theory]
    [InlineData("Amb Berga vam quedar per dimarts però la vam fer l'endemà, dimecres, 2 hores", 13)]
    [InlineData("Amb Berga havíem quedat dilluns, però la vam acabar fent l'endemà, 2 hores", 12)]
    [InlineData("Dilluns, bo, dimarts, 2 hores amb Berga", 12)] // taken back between pauses
    [InlineData("Dimarts, espera, dimecres, 2 hores amb Berga", 13)]
    public void Read_TheDayThatHolds_IsItsDay(string text, int day) =>
        Assert.Equal(new DateOnly(2026, 5, day), SessionReader.Read(text, Now).Date);

    [Theory]
    [InlineData("Dimarts amb Berga 1 hora; l'endemà 2 hores amb Olot", 12, 13)]
    public void Read_TheDayAfterAnotherSession_IsItsDay(string text, int first, int second)
    {
        var read = SessionReader.Read(text, Now);
        Assert.Equal((new DateOnly(2026, 5, first), new DateOnly(2026, 5, second)), (read.Date, read.More.Single().Date));
    }

    [Theory]
    [InlineData("L'endemà vam fer 2 hores amb Berga")] // after which?
    [InlineData("La de dilluns amb Berga la vam passar a dimarts, de 10 a 11")] // two days that are no list are no two sessions
    public void Read_WhenTheDayIsNotSure_IsAsked(string text)
    {
        var read = SessionReader.Read(text, Now);
        Assert.Null(read.Date);
        Assert.Empty(read.More);
    }

    [Theory]
    [InlineData("Ahir no vam fer dues hores, en vam fer tres, amb Berga", 180)]
    [InlineData("Ahir no va ser una hora sinó dues, amb Berga", 120)]
    [InlineData("Ahir, sessió no presencial de dues hores amb Berga", 120)] // it is not the length that is denied
    public void Read_ANumberInPlaceOfALength_IsOfItsUnit(string text, int minutes) =>
        Assert.Equal(minutes, SessionReader.Read(text, Now).Minutes);
}
