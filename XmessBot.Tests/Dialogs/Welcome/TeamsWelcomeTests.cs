using Microsoft.Bot.Schema;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Dialogs.Welcome;

/// <summary>In Teams a welcome needs nothing but what came: Teams may answer nothing while the turn runs.</summary>
public sealed class TeamsWelcomeTests
{
    [Theory]
    [InlineData("29:1")]
    [InlineData("bot")] // all that Teams says when somebody installs the bot
    public async Task Join_WhenTeamsTellsNothingOfWhoJoins_IsWelcomedOnce(string joining)
    {
        await using var host = await TestHost.StartAsync();
        var replies = new[] { await host.PostAsync(Join(joining, "1")), await host.PostAsync(Join(joining, "2")) }.SelectMany(all => all);
        Assert.Contains("Benvinguts al xat de la XMESS", Buttons.Words(Assert.Single(replies)), StringComparison.Ordinal);
    }

    // Its address is one where nobody listens.
    private static Activity Join(string joining, string id)
    {
        var join = Said.Message("", "t1", "29:1", id);
        (join.Type, join.Text, join.ChannelId) = (ActivityTypes.ConversationUpdate, null, Microsoft.Bot.Connector.Channels.Msteams);
        join.MembersAdded = [new ChannelAccount(joining)];
        return join;
    }
}
