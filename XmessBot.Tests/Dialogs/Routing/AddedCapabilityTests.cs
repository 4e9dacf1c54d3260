using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Dialogs.Routing;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Dialogs.Routing;

/// <summary>
/// A capability more is a line more: messages reach it, and it interrupts what is being asked, which is then asked again.
/// </summary>
public sealed class AddedCapabilityTests
{
    private const string Wish = "quan hi ha marea alta?";
    private const string Told = "A les sis.";
    private const string Asked = "adreça electrònica";

    [Fact]
    public async Task Capability_WhenOneLineAddsIt_IsReached_AndInterrupts_AndTheQuestionIsAskedAgain()
    {
        await using var host = await TestHost.StartAsync(configure: builder => builder.Services.AddSingleton(Tides));
        Assert.Equal([Told], await SayAsync(host, Wish, "1"));
        Assert.Contains(Asked, Assert.Single(await SayAsync(host, "vull fer una sol·licitud", "2")), StringComparison.Ordinal);
        var replies = await SayAsync(host, Wish, "3");
        Assert.Equal(Told, replies[0]);
        Assert.Contains(Asked, replies[^1], StringComparison.Ordinal);
    }

    private static Feature Tides { get; } = new(_ => new TidesDialog(), new Capability("tides", "tides")
    {
        Recognise = heard => heard.Said.Folded.Contains("marea", StringComparison.Ordinal) ? new Claim(Tides!.Capabilities[0], 0.98) : null,
    });

    private static async Task<IReadOnlyList<string>> SayAsync(TestHost host, string text, string id) =>
    [
        .. (await host.PostAsync(Said.Message(text, "c1", "u1", id)))
            .Where(reply => reply.Type == ActivityTypes.Message).Select(reply => Buttons.Words(reply)),
    ];

    private sealed class TidesDialog() : Dialog("tides")
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync(Told, cancellationToken: cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }
    }
}
