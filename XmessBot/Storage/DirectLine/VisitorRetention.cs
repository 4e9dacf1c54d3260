using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Members;
using XmessBot.Storage.Turns;

namespace XmessBot.Storage.DirectLine;

/// <summary>Deletes abandoned web conversations, with everything stored only for them.</summary>
internal sealed class VisitorRetention(XmessContexts contexts, ICommits commits)
{
    private const string Channel = "directline";
    private const int MostActivities = 200;

    /// <summary>Deletes conversations without a recent activity, and those in which the user never spoke; returns how many rows.</summary>
    /// <param name="since">Conversations in which the user spoke are kept if active after this.</param>
    /// <param name="unansweredSince">Conversations in which only the bot spoke are kept if started after this.</param>
    /// <param name="cancellationToken">Stops between two conversations.</param>
    public async Task<int> PurgeAsync(DateTimeOffset since, DateTimeOffset unansweredSince, CancellationToken cancellationToken)
    {
        var purged = 0;
        foreach (var conversation in await StartedBeforeAsync(Later(since, unansweredSince), cancellationToken))
        {
            var (last, spoken) = await LastAsync(conversation, cancellationToken);
            if ((spoken ? last ?? conversation.StartedAt : conversation.StartedAt) >= (spoken ? since : unansweredSince)) continue;
            purged += await DeleteAsync(conversation, cancellationToken);
        }

        return purged;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    // Ids only: many of these conversations are still in use.
    private async Task<List<Old>> StartedBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        return await context.Set<DirectLineConversationRow>().Where(row => row.StartedAt < moment)
            .OrderBy(row => row.Id).Select(row => new Old(row.Id, row.UserId, row.StartedAt)).ToListAsync(cancellationToken);
    }

    // When something was said last, and whether the visitor ever said anything.
    private async Task<(DateTimeOffset? Last, bool Spoken)> LastAsync(Old old, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var history = context.Set<DirectLineActivityRow>().AsNoTracking().Where(row => row.ConversationId == old.Id);
        var last = await history.OrderByDescending(row => row.Sequence).Select(row => row.Json).FirstOrDefaultAsync(cancellationToken);
        var posted = $"\"id\":\"{old.Id}|c";
        return (last is null ? null : MomentOf(last), await history.AnyAsync(row => row.Json.Contains(posted), cancellationToken));
    }

    // Null when the activity has no timestamp; the conversation is then as old as its start.
    private static DateTimeOffset? MomentOf(string json)
    {
        try
        {
            using var activity = JsonDocument.Parse(json);
            return activity.RootElement.TryGetProperty("timestamp", out var moment) && moment.TryGetDateTimeOffset(out var at) ? at : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<int> DeleteAsync(Old old, CancellationToken cancellationToken)
    {
        var purged = 0;
        while (true)
        {
            await using var context = contexts.Create();
            var activities = await context.Set<DirectLineActivityRow>().Where(row => row.ConversationId == old.Id)
                .OrderBy(row => row.Sequence).Take(MostActivities).ToListAsync(cancellationToken);
            context.RemoveRange(activities);
            if (activities.Count < MostActivities) await TakeRestAsync(context, old, cancellationToken);
            var rows = context.ChangeTracker.Entries().Count();
            try
            {
                await commits.CommitAsync(context, cancellationToken);
            }
            catch (CommitConflictException)
            {
                // The visitor has just come back: keep the rest.
                return purged;
            }

            purged += rows;
            if (activities.Count < MostActivities) return purged;
        }
    }

    private static async Task TakeRestAsync(XmessContext context, Old old, CancellationToken cancellationToken)
    {
        context.RemoveRange(await context.Set<DirectLineConversationRow>().Where(row => row.Id == old.Id).ToListAsync(cancellationToken));
        var state = $"{Channel}/conversations/{old.Id}";
        context.RemoveRange(await context.Set<BotStateRow>().Where(row => row.Key == state).ToListAsync(cancellationToken));
        // The visitor may have another conversation.
        if (await context.Set<DirectLineConversationRow>().AnyAsync(row => row.UserId == old.UserId && row.Id != old.Id, cancellationToken))
            return;
        var account = $"{Channel}|{old.UserId}";
        context.RemoveRange(await context.Set<AccountRow>().Where(row => row.Account == account).ToListAsync(cancellationToken));
        context.RemoveRange(await context.Set<FaqVoteRow>().Where(row => row.Account == account).ToListAsync(cancellationToken));
        // What was asked stays; that it was the visitor who asked does not.
        foreach (var question in await context.Set<FaqQuestionRow>().Where(row => row.Account == account).ToListAsync(cancellationToken))
            question.Account = "";
    }

    private sealed record Old(string Id, string UserId, DateTimeOffset StartedAt);
}
