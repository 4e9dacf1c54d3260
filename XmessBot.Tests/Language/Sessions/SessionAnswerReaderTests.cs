using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>How a council confirms or disputes a session; hours are never confirmed by what was not said.</summary>
public sealed class SessionAnswerReaderTests
{
    [Theory]
    [InlineData("confirmo la sessió 12", true, 12)]
    [InlineData("la sessió 12 és correcta", true, 12)]
    [InlineData("Confirmem la sessió", true, null)]
    [InlineData("la sessió 12 no és correcta", false, 12)]
    [InlineData("no confirmo la sessió 12", false, 12)]
    [InlineData("la sessió no va ser així", false, null)]
    [InlineData("la sessió 3 no es va fer", false, 3)]
    public void Read_WhenAnswered_IsTheAnswer(string text, bool agrees, int? number) =>
        Assert.Equal(new SessionAnswer(agrees, number), SessionAnswerReader.Read(text));

    [Theory]
    [InlineData("confirmo")] // what?
    [InlineData("la sessió 12 és correcta?")]
    [InlineData("confirmo la sessió 12 i la 13")] // one at a time
    [InlineData("la sessió 12 no")]
    [InlineData("quan és la sessió 12")]
    public void Read_WhenNotClear_IsNone(string text) => Assert.Null(SessionAnswerReader.Read(text));
}
