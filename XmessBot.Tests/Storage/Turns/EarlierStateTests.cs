using XmessBot.Dialogs;
using XmessBot.Dialogs.Routing;
using XmessBot.Storage;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage.Turns;

/// <summary>Bot state outlives releases: a part that this one cannot read is as if it had never been kept, and the rest is read.</summary>
public sealed class EarlierStateTests
{
    private const string CoreLib = "System.Private.CoreLib";
    private const string Values =
        $"System.Collections.Generic.Dictionary`2[[System.String, {CoreLib}],[System.Object, {CoreLib}]], {CoreLib}";
    private const string Stack = "Microsoft.Bot.Builder.Dialogs.DialogState, Microsoft.Bot.Builder.Dialogs";

    public static TheoryData<string> Unknown =>
    [
        """{"$type":"XmessBot.Dialogs.Gone+Told, XmessBot","Keys":["a"]}""",
        """{"$type":"gone","Keys":["a"]}""",
        // Half a stack would begin in the middle.
        $$$"""{"$type":"{{{Stack}}}","dialogStack":[{"id":"a","state":{"options":{"$type":"gone"} } }]}""",
        // A member that is of another kind now.
        """{"$type":"told","Keys":{"a":1}}""",
        // A class of the project that nobody keeps: state makes no other things.
        """{"$type":"XmessBot.Dialogs.RootDialog, XmessBot"}""",
        """{"$type":"System.IO.FileInfo, System.Private.CoreLib","fileName":"x"}""",
    ];

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task State_WhenAPartIsUnknown_IsReadWithoutIt(string part)
    {
        var read = await ReadAsync(State($$"""
            "Part":{{part}},"Kept":{"$type":"told","Keys":["b"]}
            """));
        Assert.Equal(["b"], Assert.IsType<ShownReminders>(Assert.Single(read!).Value).Keys);
    }

    [Theory]
    [InlineData("""{"$type":"gone"}""")]
    [InlineData("[]")]
    [InlineData("no JSON")]
    public async Task State_WhenNothingOfItIsKnown_IsEmpty(string json) => Assert.Null(await ReadAsync(json));

    [Fact] // as releases before the short names wrote it
    public async Task State_WhenItNamesATypeInFull_IsRead() =>
        Assert.IsType<ShownReminders>((await ReadAsync(State("""
            "Told":{"$type":"XmessBot.Dialogs.Routing.Told, XmessBot"}
            """)))!["Told"]);

    [Fact]
    public async Task State_WhenWritten_NamesNoClassOfTheProject()
    {
        await using var database = await TestDatabase.CreateAsync();
        var state = new Dictionary<string, object> { ["Told"] = new ShownReminders(), ["Said"] = "2026-05-04T10:00:00Z" };
        await database.CommitAsync(context =>
            new TurnStorage(context, KeptTypes.All, DateTimeOffset.UnixEpoch).WriteAsync(new Dictionary<string, object> { ["k"] = state }));
        var json = await database.ReadAsync(context => Task.FromResult(context.Set<BotStateRow>().Single().Json));
        Assert.DoesNotContain("XmessBot", json, StringComparison.Ordinal);
        var read = await database.ReadAsync(context => new TurnStorage(context, KeptTypes.All, DateTimeOffset.UnixEpoch).ReadAsync(["k"]));
        // What a person wrote is no moment.
        Assert.Equal("2026-05-04T10:00:00Z", ((Dictionary<string, object>)read["k"])["Said"]);
    }

    private static string State(string parts) => $$"""{"$type":"{{Values}}",{{parts}} }""";

    private static async Task<Dictionary<string, object>?> ReadAsync(string json)
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            context.Add(new BotStateRow { Key = "web/c1", Json = json });
            return Task.CompletedTask;
        });
        var read = await database.ReadAsync(
            context => new TurnStorage(context, KeptTypes.All, DateTimeOffset.UnixEpoch).ReadAsync(["web/c1"]));
        return (Dictionary<string, object>?)read.Values.SingleOrDefault();
    }
}
