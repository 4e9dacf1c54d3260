using XmessBot.Wording;

namespace XmessBot.Tests.Wording;

/// <summary>People's own words reach the screen as they typed them.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("clàusules socials", "clàusules socials")]
    [InlineData("un *molt* _bon_ text", "un \\*molt\\* \\_bon\\_ text")]
    [InlineData("[clica](http://mal.example)", "\\[clica\\](http://mal.example)")]
    [InlineData("<img src=x>", "\\<img src=x\\>")]
    [InlineData("&lt;", "\\&lt;")]
    [InlineData("- tres coses", "\\- tres coses")]
    [InlineData("1. primer", "1\\. primer")]
    [InlineData("# títol", "\\# títol")]
    [InlineData("costa 3.5 - o no", "costa 3.5 - o no")]
    [InlineData("    codi", "\u00a0\u00a0\u00a0\u00a0codi")]
    [InlineData("una\r\naltra", "una  \naltra")]
    [InlineData("C:\\temp", "C:\\\\temp")]
    public void Literal_ShowsLetterByLetter(string typed, string markdown) => Assert.Equal(markdown, Markdown.Literal(typed));
}
