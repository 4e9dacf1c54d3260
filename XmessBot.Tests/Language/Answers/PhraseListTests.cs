using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;
using XmessBot.Understanding.Answers;

namespace XmessBot.Tests.Language.Answers;

/// <summary>Every phrase of the lists is its own example: read alone, it means its heading.</summary>
public sealed class PhraseListTests
{
    private static readonly AskedQuestion Plain = new(QuestionAct.Confirm, "Ho fem?");

    [Fact]
    public void YesNo_EachPhrase_MeansItsHeading()
    {
        var wrong = Phrases("yesno").Where(each => each.Heading is "yes" or "no" or "right" or "unsure" or "but")
            .Where(each => Answer.YesOrNo(Plain, new Utterance(each.Phrase)) != each.Heading switch { "yes" or "right" => true,
                "no" => false, _ => null })
            .Select(each => $"{each.Heading}: {each.Phrase}").ToList();
        // What is learnt from tens of thousands of wordings may ask again a few of them.
        Assert.True(wrong.Count < 100, string.Join('\n', wrong));
    }

    [Fact]
    public void Command_EachPhrase_IsItsCommand()
    {
        var wrong = Phrases("commands").Where(each => each.Heading != "filler")
            .Where(each => CommandReader.Read(each.Phrase)?.ToString()
                .ToUpperInvariant() != each.Heading.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant())
            .Select(each => $"{each.Heading}: {each.Phrase}");
        Assert.Equal([], wrong);
    }

    [Fact]
    public void Indifferent_EachPhrase_IsIndifference() =>
        Assert.Equal([], Phrases("indifferent").Where(each => each.Heading == "any" && !Indifference.IsSaid(each.Phrase))
            .Select(each => each.Phrase));

    [Theory]
    [InlineData("tant me fa, la veritat", true)]
    [InlineData("M'és ben igual!", true)]
    [InlineData("tan em fà", true)]
    [InlineData("presencial", false)]
    [InlineData("tant me fa si és presencial", false)] // a condition
    [InlineData("no", false)]
    [InlineData("", false)]
    public void Indifference_WhenRead_IsTheWholeMessage(string text, bool said) => Assert.Equal(said, Indifference.IsSaid(text));

    [Fact]
    public void Nothing_EachPhrase_IsNothing() =>
        Assert.Equal([], Phrases("nothing").Where(each => each.Heading == "nothing" && !NothingToSay.IsSaid(each.Phrase))
            .Select(each => each.Phrase));

    [Theory]
    [InlineData("no, res", true)]
    [InlineData("No.", true)]
    [InlineData("No va sortir cap pregunta, la veritat", true)]
    [InlineData("res d'especial", true)]
    [InlineData("cap pregunta nova, però el model de plecs va funcionar", false)] // something is told besides
    [InlineData("no sabien com puntuar les ofertes", false)]
    [InlineData("Van preguntar si cal licitar", false)]
    [InlineData("", false)]
    public void Nothing_WhenRead_IsTheWholeMessage(string text, bool said) => Assert.Equal(said, NothingToSay.IsSaid(text));

    private static IEnumerable<(string Heading, string Phrase)> Phrases(string list)
    {
        var heading = "";
        foreach (var line in WordLists.Lines(list))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal)) heading = line[2..];
            else foreach (var phrase in PhraseBook.Examples(line)) yield return (heading, phrase);
        }
    }
}
