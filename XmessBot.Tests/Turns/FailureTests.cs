using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Turns;

/// <summary>What nobody expected: the person is told, with a reference that is in the log, and nothing is half stored.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task Turn_WhenItFails_ApologisesWithTheReferenceOfTheLogAndKeepsWhatWasStored()
    {
        var log = new LogCatcher();
        var body = new ScriptedBody(async (context, turn) =>
        {
            var number = await turn.Numbers.NextAsync("prova");
            await context.SendActivityAsync($"{number}");
            turn.Outbox.Send(new MailMessage("algu@exemple.cat", "prova", "text"));
            if (context.Activity.Text == "peta") throw new FormatException("a bug");
        });
        await using var host = await TestHost.StartAsync(body: body, configure: builder => builder.Logging.AddProvider(log));
        Assert.Equal("1", (await host.PostAsync(Said.Message("bé"))).Single().Text);

        var apology = (await host.PostAsync(Said.Message("peta", id: "x"))).Single().Text;
        var logged = Assert.Single(log.Lines, line => line.Contains("Turn failed", StringComparison.Ordinal));
        var reference = logged.Split("Reference ")[1][..8];
        Assert.Contains(reference, apology, StringComparison.Ordinal);
        Assert.Contains(nameof(FormatException), logged, StringComparison.Ordinal);

        await using var context = host.Contexts.Create();
        Assert.Equal(1, (await context.Set<CounterRow>().SingleAsync(row => row.Series == "prova")).Last);
        Assert.Equal(1, await context.Set<OutboxRow>().CountAsync(row => row.Kind == OutboxWriter.MailKind));
        // The channel that tries again gets the same apology, and the turn is not run again.
        Assert.Equal(apology, (await host.PostAsync(Said.Message("peta", id: "x"))).Single().Text);
        Assert.Equal("2", (await host.PostAsync(Said.Message("bé"))).Single().Text);
    }
}
