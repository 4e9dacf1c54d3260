using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Releases;

/// <summary>How the conversations of a run continue.</summary>
internal enum GoingOn
{
    /// <summary>The question is answered.</summary>
    Answered,

    /// <summary>The same, after the bot state was lost.</summary>
    Lost,

    /// <summary>The same, with every class that the bot state names renamed.</summary>
    Renamed,

    /// <summary>The person says "Ajuda".</summary>
    Helped,

    /// <summary>The person says "Enrere".</summary>
    Back,

    /// <summary>The person presses the last button.</summary>
    Pressed,
}

/// <summary>
/// A run of the current host on a copy of a release's data, in which every conversation that was under way continues in one way. Each has
/// its own account, so that none disturbs another.
/// </summary>
internal sealed class ReleaseRun(GoingOn how, TestHost host, TranscriptClock clock, LogCatcher log)
{
    /// <summary>Continues all conversations; returns the outcome of each by name.</summary>
    public static async Task<IReadOnlyDictionary<string, Outcome>> RunAsync(Release release, GoingOn how)
    {
        var conversations = release.Conversations();
        var folder = Directory.CreateTempSubdirectory("xmess-release-").FullName;
        await release.CopyToAsync(folder);
        var (clock, log) = (new TranscriptClock { Now = conversations[0].At }, new LogCatcher());
        var host = await TestHost.StartAsync(clock, builder => Listen(builder, log), folder);
        try
        {
            return await new ReleaseRun(how, host, clock, log).GoOnAsync(conversations);
        }
        finally
        {
            await host.StopAsync();
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Listen(WebApplicationBuilder builder, LogCatcher log)
    {
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton<IMailSender>(new SentEmails());
    }

    private async Task<IReadOnlyDictionary<string, Outcome>> GoOnAsync(IReadOnlyList<Conversation> conversations)
    {
        if (how == GoingOn.Lost) await LoseStateAsync();
        if (how == GoingOn.Renamed) await RenameAsync();
        Outcome[] all = [.. conversations.Select(each => new Outcome(each, new Speaker(host, each.Name, $"{how}-")))];
        foreach (var each in all) await SayAsync(each, FirstOf(each.Conversation));
        await ReadAsync(all);
        if (how is GoingOn.Answered or GoingOn.Lost or GoingOn.Renamed)
        {
            // Repeated questions are answered again, and what was nowhere in the store is begun again.
            foreach (var each in all.Where(each => !each.Reached && each.IsAsked)) await SayAsync(each, each.Conversation.Say);
            await ReadAsync(all);
            foreach (var each in all.Where(each => !each.Reached && each.Conversation.Begun.Count > 0))
                await SayAsync(each, [.. each.Conversation.Begun, each.Conversation.Say]);
            await ReadAsync(all);
        }

        return all.ToDictionary(each => each.Conversation.Name);
    }

    private string[] FirstOf(Conversation conversation) => how switch
    {
        GoingOn.Helped => ["ajuda"],
        GoingOn.Back => ["enrere"],
        GoingOn.Pressed => [],
        _ => [conversation.Say],
    };

    private async Task SayAsync(Outcome outcome, params string[] lines)
    {
        // A code that is still to be sent would be too late once the clock has moved.
        await DeliverAsync();
        clock.Now = outcome.Conversation.At;
        var logged = log.Lines.Count;
        try
        {
            if (how == GoingOn.Pressed && outcome.Conversation.Buttons is [.., var last])
                outcome.Shown.Add(await outcome.Speaker.PressAsync(last));
            foreach (var line in lines) outcome.Shown.Add(await outcome.Speaker.SayAsync(line));
        }
        catch (HttpRequestException exception)
        {
            outcome.Errors.Add(exception.Message);
        }

        outcome.Errors.AddRange(log.Lines.Skip(logged).Where(IsError));
    }

    private async Task DeliverAsync()
    {
        var queue = host.Services.GetRequiredService<OutboxQueue>();
        var dispatcher = host.Services.GetRequiredService<OutboxDispatcher>();
        while ((await queue.DueAsync(CancellationToken.None)).Any()) await dispatcher.SendDueAsync(CancellationToken.None);
    }

    private async Task ReadAsync(IReadOnlyList<Outcome> all)
    {
        await using var context = host.Contexts.Create();
        var stored = await Stored.LinesAsync(context);
        foreach (var each in all)
        {
            var (name, account, id, at) = (each.Conversation.Name, each.Conversation.Account, each.Conversation.Id, each.Conversation.At);
            each.Stored = [.. stored, .. await Left.WaitingAsync(context, name, account, id, at)];
        }
    }

    private async Task LoseStateAsync()
    {
        await using var context = host.Contexts.Create();
        context.RemoveRange(context.Set<BotStateRow>());
        await host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }

    private async Task RenameAsync()
    {
        await using var context = host.Contexts.Create();
        foreach (var row in context.Set<BotStateRow>())
            row.Json = row.Json.Replace("\"XmessBot.", "\"XmessBot.Before.", StringComparison.Ordinal);
        await host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }

    private static bool IsError(string line) =>
        new[] { nameof(LogLevel.Error), nameof(LogLevel.Critical) }.Any(level => line.StartsWith(level, StringComparison.Ordinal));
}
