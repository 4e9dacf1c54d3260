using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Storage;
using XmessBot.Storage.DirectLine;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Storage.DirectLine;

public sealed class DirectLineStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static Func<long, string> Text(string text) => sequence => $"{sequence} {text}";

    [Fact]
    public async Task Append_WhenAnotherProcessWasFaster_FailsOnTheVersionAndLeavesNothing()
    {
        await using var host = await EchoHost.StartAsync();
        await using var one = host.Services.CreateAsyncScope();
        await using var two = host.Services.CreateAsyncScope();
        var slow = one.ServiceProvider.GetRequiredService<XmessContext>();
        var fast = two.ServiceProvider.GetRequiredService<XmessContext>();
        Assert.True(await new DirectLineStore(slow).StartAsync("c", "dl_u", Now, default));
        slow.ChangeTracker.Clear();
        Assert.True(await new DirectLineStore(slow).AppendAsync("c", [Text("tard")], default));
        Assert.True(await new DirectLineStore(fast).AppendNowAsync("c", [Text("primer")], default));
        // Not just any failure to write: the turn is run again because of this one.
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => slow.SaveChangesAsync());
        slow.ChangeTracker.Clear();
        Assert.True(await new DirectLineStore(slow).AppendNowAsync("c", [Text("segon"), Text("tercer")], default));
        var page = await new DirectLineStore(fast).ReadAsync("c", 0, 10, default);
        Assert.Equal(["1 primer", "2 segon", "3 tercer"], page.Activities);
    }

    [Fact]
    public async Task Latest_IsTheUsersOwnLastStarted()
    {
        await using var host = await EchoHost.StartAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<DirectLineStore>();
        Assert.True(await store.StartAsync("b", "dl_u", Now.AddHours(1), default));
        // The same moment earlier in another offset: moments are ordered as such and not as text.
        Assert.True(await store.StartAsync("a", "dl_u", Now.ToOffset(TimeSpan.FromHours(9)), default));
        Assert.True(await store.StartAsync("c", "dl_altri", Now.AddHours(2), default));
        Assert.Equal("b", (await store.LatestOfAsync("dl_u", default))?.Id);
        Assert.Null(await store.LatestOfAsync("dl_ningu", default));
        Assert.False(await store.StartAsync("a", "dl_u", Now, default));
    }

    [Fact]
    public async Task Append_ToNoConversation_SaysSo()
    {
        await using var host = await EchoHost.StartAsync();
        await using var scope = host.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<DirectLineStore>().AppendNowAsync("x", [Text("u")], default));
    }
}
