using XmessBot.Storage;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage.Turns;

/// <summary>Bot state outlives releases: what names a type that is no longer there is forgotten, and the rest is read.</summary>
public sealed class EarlierStateTests
{
    [Fact]
    public async Task State_WhenItNamesATypeThatIsGone_IsReadWithoutIt()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            context.Add(new BotStateRow
            {
                Key = "web/c1",
                Json = """
                    {"$type":"System.Collections.Generic.Dictionary`2[[System.String],[System.Object]]",
                     "Told":{"$type":"XmessBot.Dialogs.Gone+Told, XmessBot","Keys":["a"]},"Kept":"here"}
                    """,
            });
            return Task.CompletedTask;
        });
        var read = await database.ReadAsync(context => new TurnStorage(context).ReadAsync(["web/c1"]));
        Assert.Equal("here", Assert.IsType<Dictionary<string, object>>(Assert.Single(read).Value)["Kept"]);
    }
}
