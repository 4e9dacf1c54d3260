using Microsoft.Extensions.Logging;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Turns;

/// <summary>
/// Reference numbers when everybody sends on the last evening: each its own, none missing, nobody made to wait for the disk.
/// </summary>
public sealed class ReferenceNumbersTests
{
    private const int Many = 60;

    [Fact]
    public async Task Numbers_WhenManyAreTakenAtOnce_AreEachGivenOnceWithoutHolesAndWithoutALostRace()
    {
        var log = new LogCatcher();
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting,
            configure: builder => builder.Logging.AddProvider(log));
        Assert.Equal(Enumerable.Range(1, Many), await TakeAsync(host, i => $"{i}"));
        Assert.DoesNotContain(log.Lines, line => line.Contains("run again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Numbers_WhenTurnsFailAfterTakingThem_AreGivenToOthers()
    {
        var body = new ScriptedBody(async (context, turn) =>
        {
            var number = await turn.Numbers.NextAsync("prova");
            if (context.Activity.Text == "peta") throw new FormatException("a bug");
            await context.SendActivityAsync($"{number}");
        });
        await using var host = await TestHost.StartAsync(body: body);
        Assert.Equal(Enumerable.Range(1, Many / 2), await TakeAsync(host, i => i % 2 == 0 ? "bé" : "peta"));
    }

    private static async Task<IEnumerable<int>> TakeAsync(TestHost host, Func<int, string> say)
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => host.PostAsync(Said.Message(say(i), $"c{i}", $"u{i}"))));
        return replies.Select(reply => int.TryParse(reply.Single().Text, out var number) ? number : 0).Where(number => number > 0).Order()
            .ToList();
    }
}
