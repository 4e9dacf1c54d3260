using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>
/// Requests made one after another in several conversations of a host that is killed, and what has to be stored of each:
/// after so many turns, exactly what a conversation that nobody interrupts leaves after as many.
/// </summary>
internal sealed partial class KilledRequests
{
    private readonly ConcurrentDictionary<string, Talker> _talkers = new();
    private readonly List<Stored> _undisturbed = [];

    /// <summary>All that a conversation has left in the database. A half turn is a row of this that no whole turn leaves.</summary>
    private sealed record Stored(int Turns, int StateVersion, int Linked, int RequestVersion, string? State, string? Answers,
        string Receipts);

    /// <summary>Makes one request undisturbed, and notes what is stored after each turn.</summary>
    public static async Task<KilledRequests> LearnAsync()
    {
        var requests = new KilledRequests();
        await using var host = await TestHost.StartAsync();
        await NoteAsync();
        foreach (var (step, number) in StepsOf("model").Select((step, number) => (step, number)))
        {
            var talker = requests._talkers.GetOrAdd("model", Talk);
            Take(talker, step, await host.PostAsync(talker.Do(step, $"{number}")));
            await NoteAsync();
        }

        return requests;

        async Task NoteAsync()
        {
            await using var context = host.Contexts.Create();
            requests._undisturbed.Add(await ReadAsync(context, "model"));
        }
    }

    /// <summary>One step of a conversation; false when the host did not live to confirm it.</summary>
    public async Task<bool> StepAsync(ChildHost host, int conversation, int number)
    {
        var name = NameOf(conversation, number);
        var steps = StepsOf(name);
        var step = steps[number % steps.Length];
        var talker = _talkers.GetOrAdd(name, Talk);
        // With the same id as before, when it was not confirmed.
        if (await host.AskAsync(talker.Do(step, $"{number % steps.Length}")) is not { } replies) return false;
        Take(talker, step, replies);
        return true;
    }

    /// <summary>Fails when a confirmed step is not stored, or a half of one is.</summary>
    public async Task VerifyAsync(string folder, IReadOnlyList<int> confirmed)
    {
        var options = new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "xmess.db")}");
        await using var context = StorageRegistration.Contexts(options).Create();
        var length = _undisturbed.Count - 1;
        for (var conversation = 0; conversation < confirmed.Count; conversation++)
        {
            var turns = 0;
            for (var first = 0; first <= confirmed[conversation]; first += length)
            {
                var stored = await ReadAsync(context, NameOf(conversation, first));
                Assert.Equal(_undisturbed[stored.Turns], stored);
                turns += stored.Turns;
            }

            // One more at most: the one that was committed and could not be answered.
            Assert.InRange(turns, confirmed[conversation], confirmed[conversation] + 1);
        }
    }

    private static async Task<Stored> ReadAsync(XmessContext context, string name)
    {
        var address = AddressOf(name);
        var person = await context.Set<PersonRow>().Where(row => row.Email == address).Select(row => (Guid?)row.Id).FirstOrDefaultAsync();
        var request = await context.Set<RequestRow>().SingleOrDefaultAsync(row => row.Author == person);
        var receipts = request is null ? [] : await context.Set<ReceiptRow>().Where(row => row.RequestId == request.Id).ToListAsync();
        return new Stored(
            await context.Set<InboxRow>().CountAsync(row => row.Activity.StartsWith($"test|{name}|")),
            await context.Set<BotStateRow>().Where(row => row.Key == $"test/conversations/{name}").Select(row => row.Version)
            .SingleOrDefaultAsync(),
            await context.Set<AccountRow>().CountAsync(row => row.PersonId == person),
            request?.Version ?? 0,
            request?.State.ToString(),
            request?.Answers,
            string.Join(", ", receipts.Select(
                receipt => $"{receipt.Version} {receipt.Number == request!.Number} "
                    + $"{receipt.Text.Contains(WholeRequest.ChangedImpact, StringComparison.Ordinal)}")));
    }

    private static void Take(Talker talker, Step step, IReadOnlyList<Microsoft.Bot.Schema.Activity> replies)
    {
        talker.Hear(step, replies);
        if (SixDigits().Match(Buttons.Words(replies[^1])) is { Success: true } code) talker.Code = code.Value;
    }

    private static Step[] StepsOf(string name)
    {
        var steps = WholeRequest.All(AddressOf(name), "Argentona");
        // Nobody shows them the welcome: they ask in words.
        steps[0] = steps[0] with { Said = "vull fer una sol·licitud", Pressed = false };
        return steps;
    }

    private static Talker Talk(string name) => new(name, $"u-{name}");

    private static string NameOf(int conversation, int number) => $"c{conversation}-{number / StepsOf("").Length}";

    private static string AddressOf(string name) => $"{name}@kill.example";

    [GeneratedRegex(@"(?<=el codi és \**)\d{6}")]
    private static partial Regex SixDigits();
}
