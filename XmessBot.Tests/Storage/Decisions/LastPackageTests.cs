using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Core;
using XmessBot.Core.Decisions;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Assignments;
using XmessBot.Dialogs.Decisions;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Decisions;
using XmessBot.Storage.Mentors;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Outbox;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Storage.Sessions;
using XmessBot.Tests.Support;
using XmessBot.Turns;

namespace XmessBot.Tests.Storage.Decisions;

/// <summary>
/// Decisions of many at once, in the real host on SQLite: the last package of a pool has one owner and the others are told, and each
/// letter goes once, to who has it coming (R05, R07, R08, R12).
/// </summary>
public sealed class LastPackageTests
{
    private const int Many = 20;
    private readonly LogCatcher _log = new();

    [Fact]
    public async Task Grant_WhenManyRequestsWantTheLastPackage_OneHasIt()
    {
        await using var host = await StartAsync(async (turn, text) =>
        {
            var request = (await turn.Requests.WithNumberAsync(text))!;
            var mentor = (await turn.Mentors.FindAsync(Mentors2020.Mentor.Id))!;
            var preview = await AssignmentOperations.AssigningAsync(
                turn, request, Service.Mentoring, mentor, null, null, CancellationToken.None);
            if (preview.Outcome is Outcome<Core.Assignments.Settlement>.Done(var settled))
                await AssignmentOperations.AssignAsync(turn, settled, preview.Before, CancellationToken.None);
            return preview.Outcome is Outcome<Core.Assignments.Settlement>.Refused(var why) ? why.GetType().Name : "granted";
        });
        await UseOneOfTwoAsync(host);

        var said = await SayAsync(host, [.. Numbers]);
        Assert.Equal(["granted", .. Enumerable.Repeat(nameof(PoolExhausted), Many - 1)], said.OrderBy(each => each != "granted"));

        await using var context = host.Contexts.Create();
        var assignments = await new AssignmentStore(context).OfCallAsync("2020-1");
        Assert.Equal(Minutes.None, (await new CallStore(context).PoolAsync(Calls2020.First, Service.Mentoring)).Left);
        Assert.Equal(480, assignments.Sum(assignment => assignment.Assigned.Count));
        var granted = await context.Set<RequestRow>().Where(row => row.State == RequestState.Granted).Select(row => row.Number)
            .ToListAsync();
        Assert.Equal(assignments.Select(assignment => assignment.RequestNumber).Order(), granted.Order());
    }

    [Fact]
    public async Task Release_WhenManyReleaseTheSameLetters_EachGoesOnceAndThePoolAddsUp()
    {
        await using var host = await StartAsync(async (turn, _) =>
        {
            var all = await LetterOperations.ReleasingAsync(turn, CancellationToken.None);
            return $"{await LetterOperations.ReleaseAsync(turn, all, CancellationToken.None)}";
        });
        await HoldAsync(host, [.. Numbers.Take(3)]); // three grants for the two packages of the call

        var said = await SayAsync(host, [.. Enumerable.Repeat("envia", Many)]);
        Assert.Equal(["2", .. Enumerable.Repeat("0", Many - 1)], said.OrderByDescending(each => each));

        await host.Services.GetRequiredService<OutboxDispatcher>().SendDueAsync(CancellationToken.None);
        await using var context = host.Contexts.Create();
        var letters = await new LetterStore(context).OfCallAsync("2020-1");
        Assert.Equal(1, letters.Count(letter => letter.State == LetterState.Held));
        Assert.Equal(Minutes.None, (await new CallStore(context).PoolAsync(Calls2020.First, Service.Mentoring)).Left);
        // One e-mail for each letter that went, and each knows whether it left.
        var mail = await context.Set<OutboxRow>().Where(row => row.Letter != null).ToListAsync();
        Assert.Equal(letters.Where(letter => letter.State != LetterState.Held).Select(letter => letter.Id.Value).Order(),
            mail.Select(row => row.Letter!.Value).Order());
        Assert.Equal(mail.Count(row => row.SentAt != null), letters.Count(letter => letter.State == LetterState.Sent));
    }

    [Fact] // so that after a crash it is known who has got which
    public async Task Letter_WhenItsMailIsGivenUp_SaysSo()
    {
        await using var host = await StartAsync((_, _) => Task.FromResult(""));
        await HoldAsync(host, [.. Numbers.Take(1)]);
        await using (var context = host.Contexts.Create())
        {
            var row = await context.Set<LetterRow>().SingleAsync();
            context.Add(new OutboxRow
            {
                Kind = OutboxWriter.MailKind, Payload = "{ not an email", CreatedAt = Assignments2020.Now, NextTryAt = Assignments2020.Now,
                Letter = row.Id, Tries = 13, // all of them
            });
            await context.SaveChangesAsync();
        }

        await host.Services.GetRequiredService<OutboxDispatcher>().SendDueAsync(CancellationToken.None);
        await using var after = host.Contexts.Create();
        Assert.Equal(LetterState.Undelivered, (await after.Set<LetterRow>().SingleAsync()).State);
    }

    [Fact]
    public async Task Hold_WhenTheRequestHasOneHeld_Conflicts()
    {
        await using var host = await StartAsync((_, _) => Task.FromResult(""));
        await HoldAsync(host, [.. Numbers.Take(1)]);
        await Assert.ThrowsAsync<CommitConflictException>(() => HoldAsync(host, [.. Numbers.Take(1)]));
    }

    private static IEnumerable<string> Numbers => Enumerable.Range(101, Many).Select(n => $"2020-1-{n}");

    private async Task<TestHost> StartAsync(Func<Turn, string, Task<string>> act)
    {
        var body = new ScriptedBody(async (context, turn) =>
        {
            turn.Recognise(Mentors2020.Staff);
            await context.SendActivityAsync(Microsoft.Bot.Builder.MessageFactory.Text(await act(turn, context.Activity.Text)));
        });
        var host = await TestHost.StartAsync(
            new FakeTimeProvider(Assignments2020.Now),
            builder =>
            {
                builder.Logging.AddProvider(_log);
                // The tests send, so that nothing is on its way while they look.
                OutboxTests.Quiet(builder);
            },
            body: body);
        await CommitAsync(host, async context =>
        {
            Person[] people = [Mentors2020.Mentor, Mentors2020.Staff, Requests2020.Officer];
            context.AddRange(people.Select(ServiceDatabase.Row));
            await new MentorStore(context).SaveAsync(Mentors2020.Profile);
            var councils = Core.Municipalities.Municipalities.All.Where(each => each.Code != Mentors2020.Sabadell);
            foreach (var (number, council) in Numbers.Zip(councils))
            {
                await new RequestStore(context).SaveAsync(
                    Requests2020.Submitted with
                    {
                        Id = new RequestId(Guid.CreateVersion7(Assignments2020.Now)), Number = number, Municipality = council.Code,
                    },
                    null);
            }
        });
        return host;
    }

    // The call of 2020 has two packages of mentoring.
    private static Task UseOneOfTwoAsync(TestHost host) => CommitAsync(host, async context =>
    {
        var pool = await new CallStore(context).PoolAsync(Calls2020.First, Service.Mentoring);
        var request = Requests2020.Submitted with { Number = "2020-1-100", Municipality = Mentors2020.Girona };
        await new RequestStore(context).SaveAsync(request, null);
        await new AssignmentStore(context).SaveAsync(
            Core.Assignments.Assignment.Assign(
                Assignments2020.IdOf(1), request, Calls2020.First, Service.Mentoring, Mentors2020.Profile, pool, Mentors2020.Staff,
                Assignments2020.Now).Value(),
            pool);
    });

    private static Task HoldAsync(TestHost host, IReadOnlyList<string> numbers) => CommitAsync(host, async context =>
    {
        foreach (var number in numbers)
        {
            var request = (await new RequestStore(context).WithNumberAsync(number))!;
            var verdict = new Verdict(RequestMove.Granted, "Hi ha hores", Service.Mentoring, Mentors2020.Mentor.Id);
            await new LetterStore(context).SaveAsync(Letter.Hold(
                new LetterId(Guid.CreateVersion7(Assignments2020.Now)), request, verdict, "Bon dia", Mentors2020.Staff,
                Assignments2020.Now).Value());
        }
    });

    private static async Task CommitAsync(TestHost host, Func<XmessContext, Task> change)
    {
        await using var context = host.Contexts.Create();
        await change(context);
        await host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }

    private async Task<IReadOnlyList<string>> SayAsync(TestHost host, IReadOnlyList<string> texts)
    {
        var replies = await Task.WhenAll(texts.Select((text, i) => host.PostAsync(Said.Message(text, $"c{i}", $"u{i}"))));
        if (_log.Lines.FirstOrDefault(line => line.StartsWith("Error", StringComparison.Ordinal)) is { } failed) Assert.Fail(failed);
        return [.. replies.Select(reply => reply.Single().Text)];
    }
}
