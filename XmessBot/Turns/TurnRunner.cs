using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using XmessBot.Logging;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Turns;

/// <summary>
/// Runs each turn as a transaction. Replies are held back while the dialogs run; then one commit stores the domain changes, the
/// dialog state, the activity's id and the replies; only then are the replies sent. A redelivered activity changes nothing, a turn
/// that loses a race runs again from the start, and a process killed at any point leaves the whole turn or none of it.
/// </summary>
public sealed class TurnRunner(
    XmessContexts contexts,
    ICommits commits,
    TurnQueue queue,
    NumberSeriesCache numbers,
    CallCache calls,
    Accounts accounts,
    OutboxDispatcher dispatcher,
    OutboxQueue outbox,
    ITurnBody body,
    StateTypes types,
    SentMessages sent,
    Apology apology,
    TimeProvider clock,
    ILogger<TurnRunner> log) : IBot
{
    private const int MaxRuns = 100;
    private const int ConcurrentRuns = 4;

    // A full disk is still full a millisecond later: retries a few times with back-off, then apologises.
    private const int MaxFaults = 4;
    private static readonly TimeSpan FirstBackoff = TimeSpan.FromMilliseconds(100);
    private const string ConflictQueue = "after a conflict";

    // Caps concurrent turns: each holds a connection and its reads; beyond this more turns cost memory and finish no sooner.
    private const int MaxConcurrentTurns = 32;
    private readonly SemaphoreSlim _limit = new(MaxConcurrentTurns);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        ActivitySanitizer.Sanitize(turnContext.Activity);
        var keys = ActivityKeys.Of(turnContext.Activity);
        using var conversation = await queue.EnterAsync(keys.Conversation);
        using var person = await queue.EnterAsync(accounts.PersonKey(keys.Account));
        using var typing = TypingIndicator.After(TimeSpan.FromSeconds(1), turnContext, clock);

        var replies = new HeldReplies(turnContext);
        await _limit.WaitAsync(cancellationToken);
        try
        {
            await RunUntilCommittedAsync(turnContext, keys, replies, now, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The draft is as the last commit left it. The person gets an apology with a reference that they can quote.
            var reference = apology.Reference(keys.Activity ?? keys.Conversation, now);
            log.TurnFailed(reference, turnContext.Activity.Type, turnContext.Activity.ChannelId, Trace.Of(exception));
            replies.Replay([]);
            await ApologiseAsync(turnContext, keys, replies, reference, now, cancellationToken);
        }
        finally
        {
            _limit.Release();
        }

        typing.Stop();
        await SendAsync(turnContext, keys, replies, cancellationToken);
    }

    private async Task RunUntilCommittedAsync(
        ITurnContext turnContext, ActivityKeys keys, HeldReplies replies, DateTimeOffset now, CancellationToken cancellationToken)
    {
        turnContext.TurnState[typeof(HeldReplies).FullName!] = replies;
        var clean = turnContext.TurnState.ToArray();
        var faults = 0;
        for (var run = 1; ; run++)
        {
            // A turn that keeps conflicting joins a queue that runs one turn at a time; otherwise turns that want the same next
            // number keep conflicting with each other until the last ones give up. Not from the first run: the queue is slow.
            using var alone = run > ConcurrentRuns ? await queue.EnterAsync(ConflictQueue) : null;
            try
            {
                await RunWithContextAsync(turnContext, keys, replies, now, cancellationToken);
                return;
            }
            catch (CommitConflictException exception) when (run < MaxRuns)
            {
                log.TurnRunAgain(exception.InnerException?.GetType().Name, run);
            }
            catch (CommitUnknownException exception) when (++faults < MaxFaults)
            {
                log.CommitFailed(faults, Trace.Of(exception));
                await Task.Delay(FirstBackoff * Math.Pow(3, faults - 1), clock, cancellationToken);
            }

            replies.Clear();
            turnContext.TurnState.Clear();
            foreach (var (key, value) in clean) turnContext.TurnState[key] = value;
        }
    }

    private async Task RunWithContextAsync(
        ITurnContext turnContext, ActivityKeys keys, HeldReplies replies, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        // The commit detects changes once; otherwise every lookup would.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        // One connection for all reads of the turn. Closed in any case: the pool would keep an open one as it is.
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await RunOnceAsync(context, turnContext, keys, replies, now, cancellationToken);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private async Task RunOnceAsync(
        XmessContext context, ITurnContext turnContext, ActivityKeys keys, HeldReplies replies, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var inbox = new Inbox(context);
        if (keys.Activity is { } activity && await inbox.FindAsync(activity, cancellationToken) is { } earlier)
        {
            replies.Replay(earlier);
            return;
        }

        var person = await accounts.PersonOfAsync(context, keys.Account, now, cancellationToken);
        var turn = new Turn(context, now, keys.Account, keys.Conversation, person, await calls.AtAsync(context, now, cancellationToken),
            numbers);
        turnContext.TurnState[typeof(Turn).FullName!] = turn;
        try
        {
            var state = new TurnState(new TurnStorage(context, types, now));
            await body.RunAsync(turnContext, state, cancellationToken);
            await state.SaveChangesAsync(turnContext, false, cancellationToken);

            await KeepAsync(context, inbox, turnContext, keys, replies.All, now, cancellationToken);
            var stored = commits.CommitAsync(context, cancellationToken);
            if (commits.StoresInOrder) turn.Numbers.Publish();
            await stored;
            turn.Numbers.Publish();
        }
        catch
        {
            turn.Numbers.Discard();
            throw;
        }

        accounts.Remember(keys.Account, turn.Person);
        if (turn.Outbox.HasMail) dispatcher.Wake();
    }

    private static async Task KeepAsync(
        XmessContext context, Inbox inbox, ITurnContext turnContext, ActivityKeys keys, IReadOnlyList<Activity> replies, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (turnContext.Adapter is IKeepsHistory history) await history.KeepAsync(context, turnContext, replies, cancellationToken);
        if (keys.Activity is not { } activity) return;
        if (turnContext.Adapter is IKeepsHistory) inbox.Add(activity, [], [], now);
        else inbox.Add(activity, [.. replies.Where(reply => InResponse(turnContext, reply))],
            [.. replies.Where(reply => !InResponse(turnContext, reply))], now);
    }

    private async Task ApologiseAsync(
        ITurnContext turnContext, ActivityKeys keys, HeldReplies replies, string reference, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        try
        {
            await turnContext.SendActivityAsync(apology.Say(reference), cancellationToken: cancellationToken);
            await using var context = contexts.Create();
            await KeepAsync(context, new Inbox(context), turnContext, keys, replies.All, now, cancellationToken);
            await commits.CommitAsync(context, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The apology could not be stored either. It is still sent, except where clients read stored history only: there the
            // request fails.
            log.ApologyNotStored(reference, Trace.Of(exception));
            if (turnContext.Adapter is IKeepsHistory) throw;
        }
    }

    private async Task SendAsync(ITurnContext turnContext, ActivityKeys keys, HeldReplies replies, CancellationToken cancellationToken)
    {
        try
        {
            sent.Note(keys.Conversation, replies.All, await replies.SendAsync(turnContext, cancellationToken));
            var byOutbox = turnContext.Adapter is not IKeepsHistory && replies.All.Any(reply => !InResponse(turnContext, reply));
            if (byOutbox && keys.Activity is { } activity) await outbox.MarkRepliesSentAsync(activity, cancellationToken);
        }
        catch (Exception exception)
        {
            // The turn and its replies are committed: clients read them from the history, or the dispatcher sends them.
            log.LeftToOutbox(turnContext.Activity.ChannelId, Trace.Of(exception));
        }
    }

    /// <summary>Whether the reply is part of the HTTP response to the request that posted the activity.</summary>
    private static bool InResponse(ITurnContext turnContext, Activity reply) =>
        turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies || reply.Type == ActivityTypesEx.InvokeResponse;
}
