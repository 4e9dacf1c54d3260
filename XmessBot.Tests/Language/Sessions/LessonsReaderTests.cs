using XmessBot.Core.Language;
using XmessBot.Core.Language.Sessions;

namespace XmessBot.Tests.Language.Sessions;

/// <summary>R15: what came up in a session, parted into questions and what could be useful to others.</summary>
public sealed class LessonsReaderTests
{
    [Theory]
    [InlineData("Es pot fer en un contracte menor?", "Es pot fer en un contracte menor?", null)]
    [InlineData("Començar per un de sol.", null, "Començar per un de sol.")]
    [InlineData("Què costa? Començar a poc a poc. I qui ho revisa?", "Què costa? I qui ho revisa?", "Començar a poc a poc.")]
    [InlineData("Val la pena fer-ho fins a 15.000 euros", null, "Val la pena fer-ho fins a 15.000 euros")]
    public void Read_WhenTold_PartsQuestionsFromTheRest(string text, string? questions, string? practices) =>
        Assert.Equal(new Lessons(questions, practices), LessonsReader.Read(new Utterance(text)));
}
