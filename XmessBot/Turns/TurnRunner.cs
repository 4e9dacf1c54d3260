using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using XmessBot.Logging;
using XmessBot.Notifications;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Turns;

/// <summary>
/// A turn is a transaction. The replies are held back while the dialogs run; then one commit stores the domain's
/// changes, the dialog state, the activity's id and the replies; only then are they sent. A redelivered activity
/// changes nothing, a lost race is run again from the start, and a process killed at any point leaves the whole turn
/// or none of it.
/// </summary>
public sealed class TurnRunner(
    XmessContexts contexts,
    ICommits commits,
    TurnQueue queue,
    NumberSeries numbers,
    KnownCalls calls,
    Accounts accounts,
    OutboxSender sender,
    OutboxQueue outbox,
    ITurnBody body,
    StateTypes types,
    SentMessages sent,
    Apology apology,
    TimeProvider clock,
    ILogger<TurnRunner> log) : IBot
{
    private const int MostRuns = 100;
    private const int FreeRuns = 4;

    // A disk that is full now is full a millisecond later: a few tries, further and further apart, and then the person is told.
    private const int MostFaults = 4;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private const string AfterConflict = "after a conflict";

    // More than keep the processors and the disk busy. Each holds a connection and what it has read: a thousand at once would
    // be no sooner done, and take the memory of a thousand.
    private const int MostAtOnce = 32;
    private readonly SemaphoreSlim _places = new(MostAtOnce);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        Incoming.Clean(turnContext.Activity);
        var who = Who.Of(turnContext.Activity);
        using var conversation = await queue.EnterAsync(who.Conversation);
        using var person = await queue.EnterAsync(accounts.PersonKey(who.Account));
        using var typing = Typing.After(TimeSpan.FromSeconds(1), turnContext, clock);

        var replies = new HeldReplies(turnContext);
        await _places.WaitAsync(cancellationToken);
        try
        {
            await RunUntilCommittedAsync(turnContext, who, replies, now, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The person's draft is as the last commit left it; they are told, with something to ask about.
            var reference = apology.Reference(who.Activity ?? who.Conversation, now);
            log.TurnFailed(reference, turnContext.Activity.Type, turnContext.Activity.ChannelId, Trace.Of(exception));
            replies.Replay([]);
            await ApologiseAsync(turnContext, who, replies, reference, now, cancellationToken);
        }
        finally
        {
            _places.Release();
        }

        typing.Stop();
        await SendAsync(turnContext, who, replies, cancellationToken);
    }

    private async Task RunUntilCommittedAsync(
        ITurnContext turnContext, Who who, HeldReplies replies, DateTimeOffset now, CancellationToken cancellationToken)
    {
        turnContext.TurnState[typeof(HeldReplies).FullName!] = replies;
        var clean = turnContext.TurnState.ToArray();
        var faults = 0;
        for (var run = 1; ; run++)
        {
            // Those that keep losing run one at a time. Many that want the same next number would otherwise lose to each other
            // once more in every run, and the last of them give up. Not at once: in the line a turn waits for whole turns.
            using var alone = run > FreeRuns ? await queue.EnterAsync(AfterConflict) : null;
            try
            {
                await RunOnceAsync(turnContext, who, replies, now, cancellationToken);
                return;
            }
            catch (CommitConflictException exception) when (run < MostRuns)
            {
                log.TurnRunAgain(exception.InnerException?.GetType().Name, run);
            }
            catch (CommitUnknownException exception) when (++faults < MostFaults)
            {
                log.CommitFailed(faults, Trace.Of(exception));
                await Task.Delay(FirstPause * Math.Pow(3, faults - 1), clock, cancellationToken);
            }

            replies.Clear();
            turnContext.TurnState.Clear();
            foreach (var (key, value) in clean) turnContext.TurnState[key] = value;
        }
    }

    private async Task RunOnceAsync(
        ITurnContext turnContext, Who who, HeldReplies replies, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        // By the commit, and not by each thing that is looked up.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        // Once for all the reads of the turn, and not for each. The pool takes back what is open as it is, so it is closed
        // whatever happens.
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await RunOnAsync(context, turnContext, who, replies, now, cancellationToken);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private async Task RunOnAsync(
        XmessContext context, ITurnContext turnContext, Who who, HeldReplies replies, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var inbox = new Inbox(context);
        if (who.Activity is { } activity && await inbox.FindAsync(activity, cancellationToken) is { } answered)
        {
            replies.Replay(answered);
            return;
        }

        var person = await accounts.PersonOfAsync(context, who.Account, now, cancellationToken);
        var turn = new Turn(context, now, who.Account, who.Conversation, person, await calls.AtAsync(context, now, cancellationToken),
            numbers);
        turnContext.TurnState[typeof(Turn).FullName!] = turn;
        try
        {
            var state = new TurnState(new TurnStorage(context, types, now));
            await body.RunAsync(turnContext, state, cancellationToken);
            await state.SaveChangesAsync(turnContext, false, cancellationToken);

            await KeepAsync(context, inbox, turnContext, who, replies.All, now, cancellationToken);
            var stored = commits.CommitAsync(context, cancellationToken);
            if (commits.StoresInOrder) turn.Numbers.HandOver();
            await stored;
            turn.Numbers.HandOver();
        }
        catch
        {
            turn.Numbers.GiveBack();
            throw;
        }

        accounts.Remember(who.Account, turn.Person);
        if (turn.Outbox.HasLetters) sender.Wake();
    }

    private static async Task KeepAsync(
        XmessContext context, Inbox inbox, ITurnContext turnContext, Who who, IReadOnlyList<Activity> replies, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (turnContext.Adapter is IKeepsHistory history) await history.KeepAsync(context, turnContext, replies, cancellationToken);
        if (who.Activity is not { } activity) return;
        if (turnContext.Adapter is IKeepsHistory) inbox.Add(activity, [], [], now);
        else inbox.Add(activity, [.. replies.Where(reply => InResponse(turnContext, reply))],
            [.. replies.Where(reply => !InResponse(turnContext, reply))], now);
    }

    private async Task ApologiseAsync(
        ITurnContext turnContext, Who who, HeldReplies replies, string reference, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await turnContext.SendActivityAsync(apology.Say(reference), cancellationToken: cancellationToken);
            await using var context = contexts.Create();
            await KeepAsync(context, new Inbox(context), turnContext, who, replies.All, now, cancellationToken);
            await commits.CommitAsync(context, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Not even the apology could be stored; it is still said, but where only what is stored is read the post fails.
            log.ApologyNotStored(reference, Trace.Of(exception));
            if (turnContext.Adapter is IKeepsHistory) throw;
        }
    }

    private async Task SendAsync(ITurnContext turnContext, Who who, HeldReplies replies, CancellationToken cancellationToken)
    {
        try
        {
            sent.Note(who.Conversation, replies.All, await replies.SendAsync(turnContext, cancellationToken));
            var byOutbox = turnContext.Adapter is not IKeepsHistory && replies.All.Any(reply => !InResponse(turnContext, reply));
            if (byOutbox && who.Activity is { } activity) await outbox.MarkRepliesSentAsync(activity, cancellationToken);
        }
        catch (Exception exception)
        {
            // The turn is committed and its replies with it: whoever listens reads them again, or the sender takes over.
            log.LeftToOutbox(turnContext.Activity.ChannelId, Trace.Of(exception));
        }
    }

    /// <summary>Whether the reply travels in the response to the request that brought the activity.</summary>
    private static bool InResponse(ITurnContext turnContext, Activity reply) =>
        turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies || reply.Type == ActivityTypesEx.InvokeResponse;
}
