using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit.Abstractions;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace XmessBot.Tests.StandIns;

public class XUnitDialogTestLoggerTests
{
    private readonly Output _output = new();

    [Fact]
    public async Task Messages_AreLoggedAsText()
    {
        await Client(new Activity { Type = ActivityTypes.Message, Text = "t", Speak = "s", InputHint = InputHints.ExpectingInput })
            .SendActivityAsync<IActivity>("Hi");

        Assert.Equal(4, _output.Lines.Count);
        Assert.Equal("\r\nUser:  Hi", _output.Lines[0]);
        Assert.Matches("^       -> ts: \\d\\d:\\d\\d:\\d\\d$", _output.Lines[1]);
        Assert.Equal("\r\nBot:   Text = t\r\n       Speak = s\r\n       InputHint = expectingInput", _output.Lines[2]);
        Assert.Matches("^       -> ts: \\d\\d:\\d\\d:\\d\\d elapsed: [^ ]+ ms$", _output.Lines[3]);
    }

    [Theory]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.EndOfConversation)]
    public async Task OtherActivities_AreLoggedAsJson(string type)
    {
        await Client(new Activity(type)).SendActivityAsync<IActivity>(new Activity(type));

        Assert.Equal(6, _output.Lines.Count);
        Assert.Equal($"\r\nUser:  Activity = ActivityTypes.{type}", _output.Lines[0]);
        Assert.Equal(type, JsonConvert.DeserializeObject<Activity>(_output.Lines[1])!.Type);
        Assert.Equal($"\r\nBot:   Activity = ActivityTypes.{type}", _output.Lines[3]);
        Assert.Equal(type, JsonConvert.DeserializeObject<Activity>(_output.Lines[4])!.Type);
        Assert.Contains("elapsed", _output.Lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoLoggers_WatchTheSameTurn()
    {
        var client = new DialogTestClient(
            BotChannels.Test,
            Saying(MessageFactory.Text("t")),
            middlewares: [new XUnitDialogTestLogger(_output), new XUnitDialogTestLogger(_output)]);

        await client.SendActivityAsync<IActivity>("Hi");

        Assert.Equal(8, _output.Lines.Count);
    }

    private static Recorder Saying(Activity reply) => new("root", [])
    {
        OnBegin = async dc =>
        {
            await dc.Context.SendActivityAsync(reply);
            return Dialog.EndOfTurn;
        },
    };

    private DialogTestClient Client(Activity reply)
        => new(BotChannels.Test, Saying(reply), middlewares: [new XUnitDialogTestLogger(_output)]);

    private sealed class Output : ITestOutputHelper
    {
        public List<string> Lines { get; } = [];

        public void WriteLine(string message) => Lines.Add(message);

        public void WriteLine(string format, params object[] args)
            => throw new InvalidOperationException("The texts of users are not formats.");
    }
}
