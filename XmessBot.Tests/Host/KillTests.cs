using Microsoft.EntityFrameworkCore;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>A process killed at any moment leaves the whole of a turn or none of it, and all that was confirmed.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task Host_WhenKilledWhileTurnsAreMade_KeepsWhatItConfirmedAndNoHalfTurn() =>
        await new KillLoop("XmessBot.Tests.dll", StepAsync, VerifyAsync).RunAsync(kills: 20, seed: 20200508);

    [Fact]
    public async Task Host_WhenKilledWhileRequestsAreMade_KeepsEachConfirmedAnswerAndTheConversationsGoOn()
    {
        var requests = await KilledRequests.LearnAsync();
        await new KillLoop("XmessBot.dll", requests.StepAsync, requests.VerifyAsync).RunAsync(kills: 20, seed: 20200731);
    }

    private static async Task<bool> StepAsync(ChildHost host, int conversation, int step)
    {
        // Sent again with the same id when it was not confirmed.
        var said = Said.Message($"{step}", $"c{conversation}", $"u{conversation}", id: $"{conversation}-{step}");
        if (await host.PostAsync(said) is not { } replies) return false;
        Assert.Equal($"{step + 1}", Assert.Single(replies));
        return true;
    }

    private static async Task VerifyAsync(string folder, IReadOnlyList<int> confirmed)
    {
        var options = new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "xmess.db")}");
        await using var context = StorageRegistration.Contexts(options).Create();
        var counters = await context.Set<CounterRow>().ToDictionaryAsync(row => row.Series, row => row.Last);
        var people = (await context.Set<PersonRow>().Where(row => row.Email.EndsWith("@kill.example")).Select(row => row.Email)
            .ToListAsync()).ToHashSet();
        var states = await context.Set<BotStateRow>().ToDictionaryAsync(row => row.Key, row => row.Version);
        var emails = await context.Set<OutboxRow>().CountAsync();
        for (var conversation = 0; conversation < confirmed.Count; conversation++)
        {
            var stored = counters.GetValueOrDefault($"c{conversation}");
            // One more at most: the one that was committed and could not be answered.
            Assert.InRange(stored, confirmed[conversation], confirmed[conversation] + 1);
            Assert.Equal(stored, counters.GetValueOrDefault($"c{conversation}-again"));
            Assert.Equal(stored, people.Count(email => email.StartsWith($"c{conversation}-", StringComparison.Ordinal)));
            Assert.Equal(stored, states.Where(state => state.Key.Contains($"/c{conversation}", StringComparison.Ordinal)
                || state.Key.EndsWith($"c{conversation}", StringComparison.Ordinal)).Sum(state => state.Value));
            Assert.Equal(stored, await context.Set<InboxRow>().CountAsync(row => row.Activity.StartsWith($"test|c{conversation}|")));
            for (var step = 0; step < confirmed[conversation]; step++) Assert.Contains($"c{conversation}-{step}@kill.example", people);
        }

        Assert.Equal(people.Count, emails);
    }
}
