using XmessBot.Outbox;
using XmessBot.Storage.Members;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Notifications;

/// <summary>Whoever an e-mail did not reach is told at their next message, once, and what to do.</summary>
public sealed class MissedMailTests
{
    private const string Address = "maria.puig@argentona.example";
    private const string Subject = "Proposta de sessió";

    [Theory]
    [InlineData("550 5.1.1 no such user")]
    [InlineData("552 5.2.2 mailbox full")]
    [InlineData("554 5.7.1 relay access denied")] // our fault, and they have not read it all the same
    public async Task Person_WhenALetterWasRefused_IsToldOnceAndWhatToDo(string answer)
    {
        await using var scene = await KnownAsync(answer);
        await scene.WriteAsync(Address, Subject);
        await scene.SendAsync();
        var told = await SayAsync(scene, "què és la XMESS?");
        Assert.Contains($"A **{Address}** no hi ha arribat la carta que us hem enviat: «{Subject}».", told, StringComparison.Ordinal);
        Assert.Contains("comissió tècnica", told, StringComparison.Ordinal);
        // And what they asked is answered.
        Assert.Contains("\n", told, StringComparison.Ordinal);
        Assert.DoesNotContain("no hi ha arribat", await SayAsync(scene, "què és la XMESS?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WhenManyWereRefused_IsToldTheLastOnes()
    {
        await using var scene = await KnownAsync("550 5.1.1 no such user");
        for (var i = 1; i <= 7; i++)
        {
            await scene.WriteAsync(Address, $"Carta {i}");
            await scene.SendAsync();
        }

        var told = await SayAsync(scene, "hola");
        Assert.Contains("han arribat les cartes", told, StringComparison.Ordinal);
        Assert.Contains("«Carta 3», «Carta 4», «Carta 5», «Carta 6», «Carta 7»", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Carta 2", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WhenItFailedEachTime_IsTold()
    {
        await using var scene = await KnownAsync("451 4.3.0 later");
        await scene.WriteAsync(Address, Subject);
        for (var hour = 0; hour < 48; hour++)
        {
            Assert.DoesNotContain(Subject, hour == 1 ? await SayAsync(scene, "hola") : "", StringComparison.Ordinal);
            await scene.SendAsync();
            scene.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Contains(Subject, await SayAsync(scene, "hola"), StringComparison.Ordinal);
    }

    [Fact] // who waits for a code is told by its question, and a reminder that is late is worth nothing
    public async Task Person_WhenItWasACodeOrTooLate_IsNotToldLater()
    {
        await using var scene = await KnownAsync("550 5.1.1 no such user");
        await using (var context = scene.Host.Contexts.Create())
        {
            var outbox = new OutboxWriter(context, MailScene.Start);
            outbox.Send(new MailMessage(Address, "Codi", "073876"), new MailExpiry(MailScene.Start.AddMinutes(10), "code|a"));
            outbox.Send(new MailMessage(Address, "Recordatori", "Demà"), new MailExpiry(MailScene.Start));
            await context.SaveChangesAsync();
        }

        await scene.SendAsync();
        Assert.Equal(
            [Undelivered.Address, Undelivered.TooLate], (await scene.RowsAsync()).Select(row => row.Undelivered!.Value).Order());
        Assert.DoesNotContain("no hi ha arribat", await SayAsync(scene, "hola"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Email_WhenToNobodyThatIsKnown_IsGivenUpAllTheSame()
    {
        await using var scene = await KnownAsync("550 5.1.1 no such user");
        await scene.WriteAsync("ningu@exemple.cat", Subject);
        await scene.SendAsync();
        Assert.Equal(Undelivered.Address, Assert.Single(await scene.RowsAsync()).Undelivered);
        Assert.DoesNotContain(Subject, await SayAsync(scene, "hola"), StringComparison.Ordinal);
    }

    // Somebody who has said who they are, with a server that answers so from then on.
    private static async Task<MailScene> KnownAsync(string answer)
    {
        var scene = await MailScene.StartAsync();
        scene.Server.Answer = (_, _) => Task.FromResult<string?>(answer);
        await using var context = scene.Host.Contexts.Create();
        var people = new PeopleStore(context);
        var person = await people.WithEmailAsync(Address, MailScene.Start);
        await people.LinkAsync("test|u1", person.Id, null, MailScene.Start);
        await context.SaveChangesAsync();
        return scene;
    }

    private static async Task<string> SayAsync(MailScene scene, string text) =>
        string.Join('\n', Dialogs.Transcripts.ShownReplies.Text(await scene.Host.PostAsync(Said.Message(text))));
}
