using System.Text.Json.Nodes;
using XmessBot.Commands.Understand;

namespace XmessBot.Tests.Commands;

public sealed class UnderstandCommandTests
{
    [Fact]
    public async Task Run_SeveralTasks_AnswersInOrderAndEchoesTheId()
    {
        var (status, answers) = await RunAsync(
            """{"id":1,"task":"yesno","prompt":"És correcte?","text":"i tant"}""",
            """{"id":"b","task":"choice","prompt":"Quina?","options":["Berga","Vic"],"text":"la segona"}""",
            """{"id":[3],"task":"municipality","text":"Ahir a Vic"}""",
            """{"id":null,"task":"intent","text":"vull demanar una mentoria","role":"officer"}""",
            """{"task":"yesno","prompt":null,"text":"potser"}""",
            """{"id":6,"task":"faq","text":"Fins quan es pot demanar?"}""",
            """{"id":7,"task":"date","text":"ahir","now":"2020-05-12T10:00","lean":"past"}""");
        Assert.Equal(0, status);
        Assert.Equal("""{"id":1,"answer":"yes"}""", answers[0]);
        Assert.Equal("""{"id":"b","index":1}""", answers[1]);
        Assert.Equal("""{"id":[3],"municipalities":["Vic"],"ask":false}""", answers[2]);
        Assert.Equal("new_request", (string)JsonNode.Parse(answers[3])!["intent"]!);
        Assert.Equal("""{"id":null,"answer":null}""", answers[4]);
        Assert.NotEmpty(JsonNode.Parse(answers[5])!["hits"]!.AsArray());
        Assert.Contains("2020-05-11", answers[6], StringComparison.Ordinal);
    }

    // A telephone may cut a message in the middle of an emoji.
    [Theory]
    [InlineData("""{"id":7,"task":"yesno","text":"sí \ud83d"}""")]
    [InlineData("""{"id":7,"task":"yesno","text":"sí \ude00"}""")]
    [InlineData("""{"id":7,"task":"yesno","text":"sí \ud83d\ude00"}""")]
    public async Task Run_HalfACharacter_IsReadPast(string line)
    {
        var (status, answers) = await RunAsync(line);
        Assert.Equal(0, status);
        Assert.Equal("""{"id":7,"answer":"yes"}""", answers[0]);
    }

    [Theory]
    [InlineData("no és JSON", "null")]
    [InlineData("[1]", "null")]
    [InlineData("""{"id":7}""", "7")]
    [InlineData("""{"id":7,"task":"endevina","text":"x"}""", "7")]
    [InlineData("""{"id":7,"task":"yesno","text":5}""", "7")]
    [InlineData("""{"id":7,"task":"yesno","act":"perhaps","text":"sí"}""", "7")]
    [InlineData("""{"id":7,"task":"yesno","act":"choose","text":"sí"}""", "7")]
    [InlineData("""{"id":7,"task":"intent","text":"x","role":"rei"}""", "7")]
    [InlineData("""{"id":7,"task":"choice","text":"x"}""", "7")]
    [InlineData("""{"id":7,"task":"date","text":"ahir"}""", "7")]
    public async Task Run_ABadLine_SaysItsErrorAndGoesOn(string line, string id)
    {
        var (status, answers) = await RunAsync(line, """{"id":8,"task":"yesno","text":"no"}""");
        Assert.Equal(1, status);
        Assert.StartsWith($$"""{"id":{{id}},"error":""", answers[0], StringComparison.Ordinal);
        Assert.Equal("""{"id":8,"answer":"no"}""", answers[1]);
    }

    [Fact]
    public async Task Run_AnOptionThatIsNone_SaysSoOnTheErrorStream()
    {
        var errors = new StringWriter();
        var output = new StringWriter();
        Assert.Equal(2, await UnderstandCommand.RunAsync(["--kb", "no-hi-es.jsonl"], new StringReader(""), output, errors));
        Assert.Equal("", output.ToString());
        Assert.NotEqual("", errors.ToString());
    }

    private static async Task<(int Status, string[] Answers)> RunAsync(params string[] lines)
    {
        var output = new StringWriter { NewLine = "\n" };
        var status = await UnderstandCommand.RunAsync([], new StringReader(string.Join('\n', lines)), output, TextWriter.Null);
        return (status, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
