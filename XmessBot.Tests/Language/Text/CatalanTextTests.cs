using XmessBot.Core.Language.Text;

namespace XmessBot.Tests.Language.Text;

public sealed class CatalanTextTests
{
    [Theory]
    [InlineData("Sol·licitud d’Òdena", "sollicitud d'odena")]
    [InlineData("SOL·LICITUD", "sollicitud")]
    [InlineData("sol.licitud", "sollicitud")]
    [InlineData("col-legi", "collegi")]
    [InlineData("so\u0140licitud", "sollicitud")]
    [InlineData("ençà 1ª 2º", "enca 1a 2o")]
    [InlineData("mati\u0301", "mati")]
    [InlineData("a l'hospital. L'endemà", "a l'hospital. l'endema")]
    [InlineData("４ – 6½", "4 - 6½")]
    public void Fold_WhateverTheSpelling_IsOneForm(string text, string folded) => Assert.Equal(folded, CatalanText.Fold(text));

    [Theory]
    [InlineData("D’11 a 12h", "d 11 a 12 +h")]
    [InlineData("2'5 h", "2 +' +5 h")]
    [InlineData("abans-d'ahir 🙂 x", "abans +- +d ahir 🙂 x")]
    public void Of_Text_IsCutIntoWordsNumbersAndMarks(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Tokens.Of(text).Select(token => (token.Glued ? "+" : "") + token.Text)));

    [Fact]
    public void Of_BrokenSurrogate_IsABlank() => Assert.Equal(["a", "x"], Tokens.Of("a\ud800x").Select(token => token.Text));

    [Fact]
    public void Of_Text_KeepsTheOriginalSpans()
    {
        const string Text = "Avui, a l’Hospitalet: sol·licitud";
        Assert.Equal(["Avui", ",", "a", "l", "Hospitalet", ":", "sol·licitud"],
            Tokens.Of(Text).Select(token => Text[token.Start..token.End]));
    }

    [Theory]
    [InlineData("hui a les donze xq", "avui a les d onze perque")]
    [InlineData("miércoles de vesprada", "dimecres de tarda")]
    public void Repair_ShorteningOrDialect_IsTheCommonForm(string text, string repaired) =>
        Assert.Equal(repaired, string.Join(' ', Spellings.Repair(Tokens.Of(text)).Select(token => token.Text)));
}
