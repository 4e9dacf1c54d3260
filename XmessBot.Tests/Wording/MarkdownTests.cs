using XmessBot.Wording;

namespace XmessBot.Tests.Wording;

/// <summary>People's own words reach the screen as they typed them.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("clàusules socials", "clàusules socials")]
    [InlineData("un *molt* _bon_ text", @"un \*molt\* \_bon\_ text")]
    [InlineData("[clica](http://mal.example)", @"\[clica\]\(http\:\/\/mal\.example\)")]
    [InlineData("<img src=x>", @"\<img src\=x\>")]
    [InlineData("&lt;", @"\&lt\;")]
    [InlineData("- tres coses", @"\- tres coses")]
    [InlineData("1. primer", @"1\. primer")]
    // Web Chat's typographer: a sign, a longer dash, another sign, three marks.
    [InlineData("article 9 (c) -- 5 +- 1 !!!!!", @"article 9 \(c\) \-\- 5 \+\- 1 \!\!\!\!\!")]
    // A card's own day.
    [InlineData("{{DATE(2026-05-04T10:00:00Z)}}", @"\{\{DATE\(2026\-05\-04T10\:00\:00Z\)\}\}")]
    [InlineData("    codi", "\u00a0\u00a0\u00a0\u00a0codi")]
    [InlineData("una\r\naltra", "una  \naltra")]
    [InlineData("C:\\temp", @"C\:\\temp")]
    [InlineData("l·l «això» – 3 €", "l·l «això» – 3 €")]
    public void Literal_ShowsLetterByLetter(string typed, string markdown) => Assert.Equal(markdown, Markdown.Literal(typed));

    [Theory]
    [InlineData("Voleu la **2026-1-001**?", "Voleu la 2026-1-001?")]
    [InlineData(@"un \*molt\* bon text\\", @"un *molt* bon text\")]
    [InlineData(@"acaba en \", @"acaba en \")]
    [InlineData("al [banc](https://xmess.cat/banc/) i **a [la web](https://xmess.cat)**.", "al banc i a la web.")]
    [InlineData(@"\[sic\] (no és un enllaç)", "[sic] (no és un enllaç)")]
    public void Plain_WhenANotificationReadsIt_HasNoMarks(string markdown, string plain) => Assert.Equal(plain, Markdown.Plain(markdown));
}
