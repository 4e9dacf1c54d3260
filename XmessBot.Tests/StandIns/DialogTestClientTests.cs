using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace XmessBot.Tests.StandIns;

public class DialogTestClientTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Activities_StartContinueAndStartAgain()
    {
        var client = new DialogTestClient(BotChannels.Test, Ending(), "o");

        await client.SendActivityAsync<IMessageActivity>("a");
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        await client.SendActivityAsync<IMessageActivity>("b");
        Assert.Equal((DialogTurnStatus.Complete, "done"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
        await client.SendActivityAsync<IMessageActivity>("c");

        Assert.Equal(["root begin o", "root continue", "root end EndCalled", "root begin o"], _log);
    }

    [Fact]
    public async Task Send_GivesTheFirstReply_GetNextReplyTheOthers_ThenNull()
    {
        var client = new DialogTestClient(BotChannels.Test, Saying("one", "two"));

        Assert.Equal("one", (await client.SendActivityAsync<IMessageActivity>("a")).Text);
        Assert.Equal("two", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
    }

    [Fact]
    public async Task Send_AnActivity_ReachesTheDialogOnTheClientsChannel()
    {
        var seen = "";
        var dialog = new Recorder("root", _log)
        {
            OnBegin = dc =>
            {
                seen = $"{dc.Context.Activity.Type} {dc.Context.Activity.Name} {dc.Context.Activity.ChannelId}";
                return Task.FromResult(Dialog.EndOfTurn);
            },
        };

        await new DialogTestClient(BotChannels.Msteams, dialog).SendActivityAsync<IActivity>(Talk.Event("e"));

        Assert.Equal("event e msteams", seen);
    }

    [Fact]
    public async Task GivenAdapter_IsUsed()
    {
        var adapter = new TestAdapter(BotChannels.Directline);

        await new DialogTestClient(adapter, Saying("one", "two")).SendActivityAsync<IMessageActivity>("a");

        Assert.Equal("two", Assert.IsType<Activity>(adapter.GetNextReply()).Text);
    }

    [Fact]
    public async Task GivenState_IsUsedAndSaved()
    {
        var storage = new MemoryStorage();
        await new DialogTestClient(BotChannels.Test, Ending(), conversationState: new ConversationState(storage))
            .SendActivityAsync<IMessageActivity>("a");

        var client = new DialogTestClient(BotChannels.Test, Ending(), conversationState: new ConversationState(storage));
        await client.SendActivityAsync<IMessageActivity>("b");

        Assert.Equal(["root begin", "root continue", "root end EndCalled"], _log);
    }

    [Fact]
    public async Task Middlewares_RunInEveryTurn()
    {
        var client = new DialogTestClient(BotChannels.Test, Ending(), middlewares: [new Noting(_log)]);

        await client.SendActivityAsync<IMessageActivity>("a");

        Assert.Equal(["middleware", "root begin"], _log);
    }

    [Fact]
    public async Task DialogContext_IsThatOfTheLastTurn()
    {
        var client = new DialogTestClient(BotChannels.Test, Ending());
        Assert.Null(client.DialogContext);

        await client.SendActivityAsync<IMessageActivity>("a");

        Assert.Equal("root", client.DialogContext?.ActiveDialog.Id);
    }

    private Recorder Ending() => new("root", _log) { OnContinue = dc => dc.EndDialogAsync("done") };

    private Recorder Saying(params string[] texts) => new("root", _log)
    {
        OnBegin = async dc =>
        {
            foreach (var text in texts)
                await dc.Context.SendActivityAsync(text);
            return Dialog.EndOfTurn;
        },
    };

    private sealed class Noting(List<string> log) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            log.Add("middleware");
            return next(cancellationToken);
        }
    }
}
