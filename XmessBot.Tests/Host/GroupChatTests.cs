using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>
/// Where others read along, nothing is answered but that one should write in private, whatever the manifest lets it into.
/// </summary>
public sealed class GroupChatTests
{
    [Theory]
    [InlineData(true, "groupChat")]
    [InlineData(true, "channel")]
    [InlineData(null, "channel")]
    [InlineData(true, null)] // another channel, which only says that it is a group
    public async Task Message_WhenNotAlone_IsAnsweredOnlyThatOneShouldWriteInPrivate(bool? isGroup, string? type)
    {
        await using var host = await StartAsync();
        var reply = Assert.Single(await host.PostAsync(In(Said.Message("Sol·licituds pendents", "g1", "comissio"), isGroup, type)));
        Assert.Contains("Només atenc en privat", reply.Text, StringComparison.Ordinal);
        Assert.Empty(reply.Attachments ?? []);
    }

    [Fact]
    public async Task Message_WhenAlone_IsAnswered()
    {
        await using var host = await StartAsync();
        var replies = await host.PostAsync(In(Said.Message("Sol·licituds pendents", "p1", "comissio"), false, "personal"));
        Assert.DoesNotContain("Només atenc en privat", string.Join('\n', replies.Select(Buttons.Words)), StringComparison.Ordinal);
        Assert.Contains("2026", string.Join('\n', replies.Select(Buttons.Words)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Join_WhenTheBotIsPutIntoAGroup_IsWelcomedByTheSameWord()
    {
        await using var host = await StartAsync();
        var joined = In(Said.Message("", "g1", "comissio"), true, "groupChat");
        (joined.Type, joined.Text, joined.MembersAdded) = (ActivityTypes.ConversationUpdate, null, [new ChannelAccount("bot")]);
        Assert.Contains("Només atenc en privat", Assert.Single(await host.PostAsync(joined)).Text, StringComparison.Ordinal);
        var another = In(Said.Message("", "g1", "comissio"), true, "groupChat");
        (another.Type, another.Text, another.MembersAdded) = (ActivityTypes.ConversationUpdate, null, [new ChannelAccount("u2")]);
        Assert.Empty(await host.PostAsync(another));
    }

    private static async Task<TestHost> StartAsync()
    {
        var host = await TestHost.StartAsync();
        await using var context = host.Contexts.Create();
        var people = new PeopleStore(context);
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        await people.LinkAsync("test|comissio", (await people.WithEmailAsync("comissio@xmess.example", now)).Id, null, now);
        await host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
        return host;
    }

    private static Activity In(Activity activity, bool? isGroup, string? type)
    {
        (activity.Conversation.IsGroup, activity.Conversation.ConversationType) = (isGroup, type);
        return activity;
    }
}
