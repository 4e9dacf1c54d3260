using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Tests.Support;
using XmessBot.Turns;

namespace XmessBot.Tests.Turns;

/// <summary>What is taken out of an activity before anybody reads it.</summary>
public sealed class ActivitySanitizerTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { Microsoft.Bot.Connector.Channels.Directline, "un text\nde dues\tratlles\r\n", "un text\nde dues\tratlles\r\n" },
        // A PDF's ligature: the store cut the text here.
        { Microsoft.Bot.Connector.Channels.Directline, "de\0nitiva", "denitiva" },
        { Microsoft.Bot.Connector.Channels.Directline, "\u0001a\u001b[0mb\u007fc\u009fd\u0085", "a[0mbcd" },
        { Microsoft.Bot.Connector.Channels.Directline, "a\ud83db", "a\ufffdb" },
        { Microsoft.Bot.Connector.Channels.Directline, "😀 l·l à", "😀 l·l à" },
        { Microsoft.Bot.Connector.Channels.Directline, "R&amp;D <quoted messageId=\"1\"/>", "R&amp;D <quoted messageId=\"1\"/>" },
        {
            Microsoft.Bot.Connector.Channels.Msteams,
            "<quoted messageId=\"1772050244572\"/> sí,&nbsp;d&#39;acord &amp; gràcies", "sí,\u00a0d'acord & gràcies"
        },
        { Microsoft.Bot.Connector.Channels.Msteams, "<quoted messageId=\"1\"/>a<quoted messageId=\"2\"/>b", "ab" },
        { Microsoft.Bot.Connector.Channels.Msteams, "<quoted sense final", "<quoted sense final" },
        // Decoded once, and after it is cleaned there is no control character either.
        { Microsoft.Bot.Connector.Channels.Msteams, "&amp;lt; a&#0;b&#1;", "&lt; ab" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_WhenItComes_IsOnlyWhatThePersonWrote(string channel, string text, string read)
    {
        var activity = Said.Message(text);
        activity.ChannelId = channel;
        ActivitySanitizer.Sanitize(activity);
        Assert.Equal(read, activity.Text);
    }

    [Fact]
    public void Mention_WhenItMentionsNobody_IsTakenOut()
    {
        var activity = Said.Message("hola");
        var mention = JObject.Parse("""{"type":"mention","mentioned":{"id":"bot"}}""").ToObject<Entity>();
        activity.Entities = [null, new Entity(), new Entity("mention"), mention];
        activity.ChannelData = 5;
        ActivitySanitizer.Sanitize(activity);
        Assert.Equal("bot", (string?)Assert.Single(activity.Entities).Properties["mentioned"]!["id"]);
        Assert.Null(activity.ChannelData);
    }
}
