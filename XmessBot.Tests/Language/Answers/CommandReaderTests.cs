using XmessBot.Core.Language.Answers;

namespace XmessBot.Tests.Language.Answers;

public sealed class CommandReaderTests
{
    [Theory]
    [InlineData("cancel·la", Command.Cancel)]
    [InlineData("cancela", Command.Cancel)]
    [InlineData("cancel·la-ho tot", Command.Cancel)]
    [InlineData("Deixa-ho estar, gràcies", Command.Cancel)]
    [InlineData("deixem-ho estar", Command.Cancel)]
    [InlineData("No, deixem-ho", Command.Cancel)] // to a question of a form as to a yes or no
    [InlineData("de moment deixem-ho", Command.Cancel)]
    [InlineData("canecla", Command.Cancel)]
    [InlineData("enrera", Command.Back)]
    [InlineData("torna enrere", Command.Back)]
    [InlineData("tornar a la pregunta anterior", Command.Back)]
    [InlineData("ajudam", Command.Help)]
    [InlineData("ajuda si us plau", Command.Help)]
    [InlineData("AJUDAAA", Command.Help)]
    [InlineData("què puc fer?", Command.Help)]
    [InlineData("repetix", Command.Repeat)]
    [InlineData("m'ho pots repetir?", Command.Repeat)]
    [InlineData("torna a començar", Command.StartOver)]
    [InlineData("comença de nou", Command.StartOver)]
    [InlineData("tornem a començar des de zero", Command.StartOver)]
    public void Read_WholeMessage_IsTheCommand(string text, Command expected) => Assert.Equal(expected, CommandReader.Read(text));

    [Theory]
    [InlineData("ajuda a domicili")] // what an advisory may be about
    [InlineData("servei d'ajuda")]
    [InlineData("no cancel·lis res")]
    [InlineData("la sessió es va cancel·lar")]
    [InlineData("cancel·la la sessió de dijous")] // of a session, not of the conversation
    [InlineData("vam tornar enrere per la carretera")]
    [InlineData("comencem dilluns")]
    [InlineData("deixem-ho així")] // agrees
    [InlineData("deixem-ho en dues hores")]
    [InlineData("")]
    [InlineData("sí")]
    public void Read_AnythingElse_IsNull(string text) => Assert.Null(CommandReader.Read(text));
}
