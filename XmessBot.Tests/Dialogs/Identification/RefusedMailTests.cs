using XmessBot.Tests.Notifications;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Dialogs.Identification;

/// <summary>Whoever waits for an e-mail that will never come is told so at their next message, whatever it is.</summary>
public sealed class RefusedMailTests
{
    private const string Address = "maria.puig@argentona.example";

    [Theory]
    [InlineData("550 5.1.1 no such user", "no m'arriba res", "ningú no rep correu a")]
    [InlineData("550 5.1.1 no such user", "073876", "ningú no rep correu a")]
    [InlineData("554 5.7.1 relay access denied", "no m'arriba res", "el nostre servidor de correu no l'ha admesa")]
    public async Task Person_WhenTheLetterWasRefused_IsToldWhyAndAskedForTheAddress(string answer, string says, string why)
    {
        await using var scene = await RefusedAsync(answer);
        var told = await SayAsync(scene, says);
        Assert.Contains(why, told, StringComparison.Ordinal);
        Assert.Contains("Quina és la vostra adreça electrònica", told, StringComparison.Ordinal);

        scene.Server.Answer = (_, _) => Task.FromResult<string?>(null);
        await SayAsync(scene, Address);
        Assert.Equal(1, await scene.SendAsync());
        using var email = await scene.Server.NextAsync();
        var code = email.TextBody!.Split('\n').Single(line => line.Trim().Length == 6);
        Assert.Contains("Gràcies, **Maria Puig**", await SayAsync(scene, code.Trim()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WhenTheyAskSomethingElse_IsToldToo()
    {
        await using var scene = await RefusedAsync("554 5.7.1 relay access denied");
        var told = await SayAsync(scene, "què és la XMESS?");
        Assert.Contains($"La carta amb el codi no ha arribat a **{Address}**", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WhenTheLetterMayStillCome_IsToldNothing()
    {
        await using var scene = await RefusedAsync("451 4.7.1 greylisted");
        Assert.DoesNotContain("no ha arribat", await SayAsync(scene, "no m'arriba res"), StringComparison.Ordinal);
    }

    private static async Task<MailScene> RefusedAsync(string answer)
    {
        var scene = await MailScene.StartAsync();
        scene.Server.Answer = (_, _) => Task.FromResult<string?>(answer);
        await SayAsync(scene, "com està la meva sol·licitud?");
        Assert.Contains("Us envio un codi", await SayAsync(scene, Address), StringComparison.Ordinal);
        Assert.Equal(0, await scene.SendAsync());
        return scene;
    }

    private static async Task<string> SayAsync(MailScene scene, string text) =>
        string.Join('\n', Transcripts.ShownReplies.Text(await scene.Host.PostAsync(Said.Message(text, id: Guid.NewGuid().ToString()))));
}
