using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Sessions;
using XmessBot.Tests.Support;
using XmessBot.Turns;

namespace XmessBot.Tests.Storage.Sessions;

/// <summary>Fifty turns after the same last hours, in the real host on SQLite: one has them and the others are told.</summary>
public sealed class LastHoursTests
{
    private const int Many = 50;
    private readonly LogCatcher _log = new();

    [Fact]
    public async Task Assign_WhenManyWantTheLastPackageOfAPool_OneHasIt() // R05, R07, R08
    {
        await using var host = await StartAsync(new ScriptedBody(async (context, turn) =>
        {
            var pool = await turn.Pools.PoolAsync(Calls2020.First, Service.Mentoring);
            var outcome = Assignment.Assign(
                new AssignmentId(Guid.NewGuid()), Requests2020.Submitted, Calls2020.First, Service.Mentoring, Mentors2020.Profile, pool,
                Mentors2020.Staff, turn.Now);
            if (outcome is Outcome<Settlement>.Done(var settled)) await turn.Assignments.SaveAsync(settled, pool);
            await context.SendActivityAsync(Said(outcome));
        }));
        AssertOneOf(nameof(PoolExhausted), await SayAsync(host));
        await using var context = host.Contexts.Create();
        Assert.Equal(Minutes.None, (await new CallStore(context).PoolAsync(Calls2020.First, Service.Mentoring)).Left);
        Assert.Equal(480, (await new AssignmentStore(context).OfCallAsync("2020-1")).Sum(assignment => assignment.Assigned.Count));
    }

    [Fact]
    public async Task Log_WhenManyWantTheLastTwoHoursOfAnAssignment_OneHasThem() // R08
    {
        await using var host = await StartAsync(new ScriptedBody(async (context, turn) =>
        {
            var assignment = (await turn.Assignments.FindAsync(Assignments2020.IdOf(1)))!;
            SessionDraft[] drafts = [Sessions2020.Draft("2020-05-13")];
            var known = await turn.Sessions.KnownAsync([assignment], [drafts[0].Facts.Date]);
            var book = new SessionBook(turn.Calls, [assignment], known, Mentors2020.Mentor, turn.Now);
            Outcome<SessionChange> outcome;
            if (book.WhyNotLog(drafts) is { } refusal)
            {
                outcome = refusal;
            }
            else
            {
                outcome = book.Log(drafts, [await turn.Numbers.NextAsync(SessionStore.NumberSeries)],
                    [.. book.DoubtsAbout(drafts).Select(doubt => doubt.Key)]);
                if (outcome is Outcome<SessionChange>.Done(var change)) await turn.Sessions.SaveAsync(change);
            }

            await context.SendActivityAsync(Said(outcome));
        }));
        await using (var context = host.Contexts.Create())
        {
            var store = new AssignmentStore(context);
            var fresh = (await store.FindAsync(Assignments2020.IdOf(1)))!;
            await store.SaveAsync(fresh.Log(new Minutes(120), 900, Mentors2020.Mentor, Assignments2020.Now).Value());
            await context.SaveChangesAsync();
        }

        AssertOneOf(nameof(NotEnoughHours), await SayAsync(host));
        await using var after = host.Contexts.Create();
        Assert.Equal((240, 0), (await new AssignmentStore(after).FindAsync(Assignments2020.IdOf(1))) is { } used
            ? (used.Used.Count, used.Left.Count) : default);
        Assert.Equal(1, Assert.Single(await new SessionStore(after).OfAssignmentAsync(Assignments2020.IdOf(1))).Number);
    }

    // Berga has one of the two packages of the first call of 2020.
    private async Task<TestHost> StartAsync(ITurnBody body)
    {
        var host = await TestHost.StartAsync(new FakeTimeProvider(Assignments2020.Now), builder => builder.Logging.AddProvider(_log),
            body: body);
        await using var context = host.Contexts.Create();
        await ServiceDatabase.PutAsync(context);
        await context.SaveChangesAsync();
        return host;
    }

    private static async Task<IReadOnlyList<string>> SayAsync(TestHost host)
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, Many)
            .Select(i => host.PostAsync(Support.Said.Message("vull", $"c{i}", $"u{i}"))));
        return [.. replies.Select(reply => reply.Single().Text)];
    }

    private static string Said<T>(Outcome<T> outcome) => outcome is Outcome<T>.Refused(var why) ? why.GetType().Name : "done";

    private void AssertOneOf(string refusal, IReadOnlyList<string> replies)
    {
        if (_log.Lines.FirstOrDefault(line => line.StartsWith("Error", StringComparison.Ordinal)) is { } failed) Assert.Fail(failed);
        Assert.Equal(["done", .. Enumerable.Repeat(refusal, Many - 1)], replies.OrderBy(reply => reply != "done"));
    }
}
