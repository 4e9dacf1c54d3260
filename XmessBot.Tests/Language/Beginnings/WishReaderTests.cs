using XmessBot.Core.Language;
using XmessBot.Core.Language.Beginnings;

namespace XmessBot.Tests.Language.Beginnings;

public sealed class WishReaderTests
{
    private static readonly DateTime Now = new(2026, 5, 12, 10, 0, 0);

    [Theory]
    [InlineData("Ara no hi ha prou hores", WishForm.None, false)] // a reason, not "hi ha…?"
    [InlineData("no hi ha ningú que ho pugui fer", WishForm.None, false)]
    [InlineData("Ara no queden hores de mentoria", WishForm.None, false)] // "ara no" begins what is told
    [InlineData("ara no, vull veure les hores", WishForm.Want, true)] // "ara no" is all that is said of what is open
    [InlineData("hi ha hores?", WishForm.Ask, false)]
    [InlineData("no, quan s'acaba el termini?", WishForm.Ask, false)] // a no, and then a question
    public void Read_WhenItBegins_TellsAWishFromWhatIsTold(string text, WishForm form, bool setsAside)
    {
        var read = new Utterance(text, Now).Wish;
        Assert.Equal((form, setsAside), (read.Form, read.SetsAside));
    }
}
