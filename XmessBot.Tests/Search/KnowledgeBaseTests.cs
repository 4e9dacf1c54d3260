using XmessBot.Search;

namespace XmessBot.Tests.Search;

/// <summary>A knowledge base is read line by line; a bad line is named and the rest go on.</summary>
public class KnowledgeBaseTests
{
    [Fact]
    public void Read_TakesEveryProperty()
    {
        var (entries, errors) = KnowledgeBase.Read(
            ["""{"id":"a","topic":"T","question":"Q?","answer":"A.","alternatives":["q",""],"source":"s","other":1}""", ""]);
        Assert.Empty(errors);
        var entry = Assert.Single(entries);
        Assert.Equal(("a", "T", "Q?", "A.", "s"), (entry.Id, entry.Topic, entry.Question, entry.Answer, entry.Source));
        Assert.Equal(["q"], entry.Alternatives);
    }

    [Theory]
    [InlineData("""{"question":"Q?","answer":"A."}""", "there is no id")]
    [InlineData("""{"id":"b","answer":"A."}""", "there is no question")]
    [InlineData("""{"id":"b","question":"Q?","answer":" "}""", "there is no answer")]
    [InlineData("""{"id":"a","question":"Q?","answer":"A."}""", "the id a is already taken")]
    [InlineData("null", "null")]
    [InlineData("{", "line")]
    [InlineData("[]", "line")]
    [InlineData("""{"id":7,"question":"Q?","answer":"A."}""", "line")]
    public void Read_WhenALineIsBad_NamesItAndGoesOn(string bad, string why)
    {
        const string Good = """{"id":"a","topic":"T","question":"Q?","answer":"A."}""";
        var (entries, errors) = KnowledgeBase.Read([Good, bad, Good.Replace("\"a\"", "\"c\"")]);
        Assert.Equal(["a", "c"], entries.Select(e => e.Id));
        var error = Assert.Single(errors);
        Assert.StartsWith("line 2: ", error);
        Assert.Contains(why, error, StringComparison.OrdinalIgnoreCase);
    }
}
