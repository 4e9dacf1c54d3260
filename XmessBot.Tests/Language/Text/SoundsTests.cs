using XmessBot.Core.Language.Text;

namespace XmessBot.Tests.Language.Text;

public sealed class SoundsTests
{
    [Theory]
    [InlineData("akell", "aquell")]
    [InlineData("grasies", "gracies")]
    [InlineData("jenial", "genial")]
    [InlineData("oreta", "horeta")]
    [InlineData("keralt", "queralt")]
    [InlineData("bale", "vale")]
    [InlineData("asesor", "assessor")]
    [InlineData("segeix", "segueix", false)] // the u is what keeps the g hard
    [InlineData("guix", "gix", false)]
    [InlineData("casa", "caca", false)] // a hard c is no s
    [InlineData("pot", "put", false)] // vowels are never taken for one another
    public void Of_TwoSpellings_SoundAlikeOrNot(string one, string other, bool alike = true) =>
        Assert.Equal(alike, Sounds.Of(one) == Sounds.Of(other));
}
