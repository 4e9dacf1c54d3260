using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;

namespace XmessBot.Tests.Language.Answers;

/// <summary>Who goes on says it with nothing else; an answer that has such words is an answer.</summary>
public sealed class GoingOnTests
{
    [Theory]
    [InlineData("continua", true)]
    [InlineData("Continuem, si us plau", true)]
    [InlineData("deixa-la com està", true)]
    [InlineData("sí, endavant", true)]
    [InlineData("la següent", true)]
    [InlineData("no la canvio", true)]
    [InlineData("continuar el pla d'economia social", false)] // a need
    [InlineData("tècnica de promoció econòmica", false)]
    [InlineData("sí", false)] // a yes to nothing
    [InlineData("", false)]
    public void IsSaid_OfTheWholeMessage(string text, bool said) => Assert.Equal(said, GoingOn.IsSaid(new Utterance(text)));
}
