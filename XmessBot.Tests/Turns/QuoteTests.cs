using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Tests.Support;
using XmessBot.Turns;

namespace XmessBot.Tests.Turns;

/// <summary>What Teams tells of the message that a reply quotes, and which of ours it is.</summary>
public sealed class QuoteTests
{
    [Fact]
    public void Of_WhenAnEntityTellsIt_IsTheMessageAndItsWords()
    {
        var reply = Said.Message("sí");
        reply.Entities = [new Entity("clientInfo"), Said.Quote("una altra", "1"), Said.Quote("Quan us aniria bé", "1772050244572")];
        Assert.Equal(new Quote("1772050244572", "Quan us aniria bé"), Quote.Of(reply));
    }

    [Theory] // what a client puts there may be of any form
    [InlineData("""{"type":"quotedReply"}""")]
    [InlineData("""{"type":"quotedReply","quotedReply":5}""")]
    [InlineData("""{"type":"quotedReply","quotedReply":[]}""")]
    [InlineData("""{"type":"mention","quotedReply":{"messageId":"1"}}""")]
    public void Of_WhenTheEntityIsOfAnotherForm_IsNone(string entity)
    {
        var reply = Said.Message("sí");
        reply.Entities = [JObject.Parse(entity).ToObject<Entity>()];
        Assert.Null(Quote.Of(reply));
        reply.Entities = null;
        Assert.Null(Quote.Of(reply));
    }

    [Fact]
    public void Of_WhenItsPartsAreOfAnotherForm_TellsNothingOfThem()
    {
        var reply = Said.Message("sí");
        reply.Entities = [JObject.Parse("""{"type":"quotedReply","quotedReply":{"messageId":5,"preview":{}}}""").ToObject<Entity>()];
        Assert.Equal(new Quote(null, null), Quote.Of(reply));
    }

    [Fact] // a card has no text: it is known by what a notification of it reads
    public void Find_WhenTheChannelNamedAMessage_IsItsWords()
    {
        var sent = new SentMessages();
        sent.Note("c1", [new Activity { Text = "Hola" }, new Activity { Summary = "Quan us aniria bé?" }], [new("a"), new("b")]);
        Assert.Equal(("Hola", "Quan us aniria bé?"), (sent.Find("c1", "a"), sent.Find("c1", "b")));
        Assert.Null(sent.Find("c1", "z"));
        Assert.Null(sent.Find("c2", "a"));
        for (var more = 0; more < 100; more++) sent.Note("c1", [new Activity { Text = $"{more}" }], [new($"m{more}")]);
        Assert.Null(sent.Find("c1", "a")); // only the last ones are
        Assert.Equal("99", sent.Find("c1", "m99"));
    }
}
