using Microsoft.AspNetCore.DataProtection;
using XmessBot.Storage.Secrets;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage;

public sealed class SecretTests
{
    [Fact]
    public async Task Secret_WhenManyInstancesAskForIt_IsTheSame()
    {
        await using var database = await TestDatabase.CreateAsync();
        var protection = new EphemeralDataProtectionProvider();
        var keys = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => new SecretStore(database.Contexts, protection).Get("receipts"))));
        Assert.All(keys, key => Assert.Equal(keys[0], key));
        Assert.Equal(32, keys[0].Length);
        var store = new SecretStore(database.Contexts, protection);
        Assert.Equal(keys[0], store.Get("receipts"));
        Assert.NotEqual(keys[0], store.Get("another"));
    }

    [Fact]
    public async Task Secret_WhenTheHostStartsAgain_IsTheSame()
    {
        await using var first = await TestHost.StartAsync(body: ScriptedBody.Counting);
        var key = Of(first);
        await using var second = await TestHost.StartAsync(body: ScriptedBody.Counting, folder: first.Folder);
        Assert.Equal(key, Of(second));

        static byte[] Of(TestHost host) => ((SecretStore)host.Services.GetService(typeof(SecretStore))!).Get("receipts");
    }
}
