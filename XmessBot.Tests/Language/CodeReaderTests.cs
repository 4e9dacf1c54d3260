using XmessBot.Core.Language;

namespace XmessBot.Tests.Language;

/// <summary>Codes as people type and paste them, and the numbers that are none.</summary>
public sealed class CodeReaderTests
{
    [Theory]
    [InlineData("073876", "073876")]
    [InlineData("el codi és 073 876, gràcies", "073876")]
    [InlineData("073-876.", "073876")]
    [InlineData("073\u00A0876", "073876")] // no-break blanks: narrow ones and wide ones
    [InlineData("073\u202F876", "073876")]
    [InlineData("073\u2011876", "073876")] // a hyphen that does not break
    [InlineData("\u200B073876\u200B", "073876")] // what nobody sees
    [InlineData("073\u200B876", "073876")]
    [InlineData("０７３８７６", "073876")] // full width
    [InlineData("07 38 76", "073876")]
    [InlineData("0 7 3 8 7 6", "073876")]
    [InlineData("Codi:073876", "073876")]
    [InlineData("«073876»", "073876")]
    [InlineData("**073876**", "073876")]
    [InlineData("073876 073876", "073876")]
    [InlineData("el meu telèfon és el 612 345 678 i el codi 073 876", "073876")] // the telephone's first six are none
    [InlineData("612 345 678 073 876", "073876")]
    [InlineData("612345678 073876", "073876")]
    [InlineData("073 876 612 34 56 78", "073876")]
    [InlineData("+34 612 345 678 073876", "073876")]
    [InlineData("El codi és:\n\n073876\n\nVal 10 minuts", "073876")]
    [InlineData("073876\n10 minuts", "073876")]
    [InlineData("0738765", null)] // a figure too many
    [InlineData("73876", null)]
    [InlineData("612 345 678", null)]
    [InlineData("93 635 12 00", null)]
    [InlineData("612 345678", null)]
    [InlineData("10.05.26", null)] // a day
    [InlineData("12/05/2026", null)]
    [InlineData("073876 o 073867", null)] // which, would be a guess
    [InlineData("a073876", null)] // part of a longer word
    [InlineData("no m'ha arribat", null)]
    [InlineData("", null)]
    public void Code_WhenWritten_IsItsFigures(string text, string? code) => Assert.Equal(code, CodeReader.ReadOnly(text));

    [Fact]
    public void Codes_WhenThereAreTwo_AreBoth() => Assert.Equal(["073876", "073867"], CodeReader.Read("073876 o 073867"));
}
