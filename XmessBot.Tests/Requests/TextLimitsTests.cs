using XmessBot.Core;
using XmessBot.Core.Requests;

namespace XmessBot.Tests.Requests;

public sealed class TextLimitsTests
{
    [Theory]
    [InlineData(RequestField.Post, 1, 200)]
    [InlineData(RequestField.Need, 5, 6000)] // what, for whom and why now
    [InlineData(RequestField.Impact, 3, 6000)]
    [InlineData(RequestField.Transferability, 3, 6000)]
    [InlineData(RequestField.Alignment, 3, 6000)]
    [InlineData(RequestField.TrackRecord, 3, 6000)]
    [InlineData(RequestField.Gender, 3, 6000)]
    public void Of_WhenWrittenField_IsItsLimits(RequestField field, int minWords, int maxCharacters) =>
        Assert.Equal(new TextLimits(minWords, maxCharacters), TextLimits.Of(field));

    [Theory]
    [InlineData(RequestField.Service)]
    [InlineData(RequestField.Modality)]
    [InlineData(RequestField.Availability)]
    [InlineData(RequestField.Commitments)]
    public void Of_WhenChosenField_IsNull(RequestField field) => Assert.Null(TextLimits.Of(field));

    [Theory]
    [InlineData(RequestField.Post, 200)]
    [InlineData(RequestField.Need, 6000)]
    [InlineData(RequestField.TrackRecord, 6000)]
    [InlineData(RequestField.Gender, 6000)]
    public void WithText_WhenOfTheLongestLength_IsKeptWholeAndOneMoreIsRefused(RequestField field, int longest) // R23
    {
        var text = Words(longest);
        Assert.Equal(text, new RequestAnswers().WithText(field, text).Value().Text(field));
        Assert.Equal(text, new RequestAnswers().WithText(field, $" \n{text}\t ").Value().Text(field)); // blanks around do not count
        var why = new RequestAnswers().WithText(field, text + "a").Refusal<RequestAnswers, TextTooLong>(RuleId.R23);
        Assert.Equal((longest + 1, longest), (why.Characters, why.MaxCharacters));
    }

    [Theory] // words with a letter in them; what separates is any blank
    [InlineData("Volem fer compra pública", 4)]
    [InlineData("no sé, 1 2 3", 2)] // numbers alone tell nothing
    [InlineData("... -- ¿? !!", 0)]
    [InlineData("l'aigua d'Artés", 2)] // an elision is in its word
    [InlineData("COVID-19", 1)]
    [InlineData("\u00a0tres\u00a0\u2003 ", 1)] // blanks pasted from a word processor
    [InlineData("", 0)]
    [InlineData(" \r\n\t ", 0)]
    [InlineData("👍 👍 👍 👍 👍", 0)]
    public void Check_WhenTooFewWords_SaysHowManyThereWere(string text, int words) =>
        Assert.Equal(new TextTooShort(words, 5), new TextLimits(5, 6000).Check(text));

    [Theory]
    [InlineData("Volem fer compra pública responsable")]
    [InlineData("a b c d e")] // short words are words
    [InlineData("  un\ndos\ttres\r\nquatre cinc ")]
    public void Check_WhenEnoughWords_IsNull(string text) => Assert.Null(new TextLimits(5, 6000).Check(text));

    [Fact]
    public void Check_WhenTooLongAndTooFewWords_SaysThatItIsTooLong() =>
        Assert.Equal(new TextTooLong(201, 200), new TextLimits(5, 200).Check(new string('a', 201)));

    private static string Words(int characters) =>
        string.Concat(Enumerable.Repeat("paraula ", characters / 8 + 1))[..(characters - 1)].TrimEnd().PadRight(characters, 's');
}
