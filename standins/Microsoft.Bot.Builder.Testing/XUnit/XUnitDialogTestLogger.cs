using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit.Abstractions;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>A middleware that logs activities to the output of a test: messages as text, others as JSON.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private const string User = "User: ";
    private const string Bot = "Bot:  ";

    // Unique per logger: several may log the same turn.
    private readonly string _stopwatchKey = $"{nameof(XUnitDialogTestLogger)}.Stopwatch.{Guid.NewGuid()}";

    /// <summary>Makes a logger.</summary>
    /// <param name="xunitOutputHelper">The output of the test.</param>
    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper) => Output = xunitOutputHelper;

    /// <summary>The output of the test.</summary>
    protected ITestOutputHelper Output { get; }

    /// <summary>Logs the incoming activity, and each outgoing one before it is sent.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="next">The rest of the turn.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        context.TurnState[_stopwatchKey] = Stopwatch.StartNew();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken).ConfigureAwait(false);
        context.OnSendActivities(LogAndSendAsync);
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Logs an activity of the user.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        if (activity.Type == ActivityTypes.Message)
            Output.WriteLine($"\r\n{User} {activity.Text}");
        else
            WriteJson(User, activity);
        Output.WriteLine(TimeStamp());
        return Task.CompletedTask;
    }

    /// <summary>Logs an activity of the bot, with the time since the activity before.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        if (activity.Type == ActivityTypes.Message)
            Output.WriteLine(
                $"\r\n{Bot} Text = {activity.Text}\r\n       Speak = {activity.Speak}\r\n       InputHint = {activity.InputHint}");
        else
            WriteJson(Bot, activity);

        var stopwatch = (Stopwatch)context.TurnState[_stopwatchKey];
        Output.WriteLine($"{TimeStamp()} elapsed: {stopwatch.ElapsedMilliseconds:N0} ms");
        stopwatch.Restart();
        return Task.CompletedTask;
    }

    private static string TimeStamp() => $"       -> ts: {TimeProvider.System.GetLocalNow():hh:mm:ss}";

    private void WriteJson(string actor, Activity activity)
    {
        Output.WriteLine($"\r\n{actor} Activity = ActivityTypes.{activity.Type}");
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, MaxDepth = null };
        Output.WriteLine(JsonConvert.SerializeObject(activity, settings));
    }

    private async Task<ResourceResponse[]> LogAndSendAsync(
        ITurnContext context, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        foreach (var activity in activities)
            await LogOutgoingActivityAsync(context, activity, CancellationToken.None).ConfigureAwait(false);
        return await next().ConfigureAwait(false);
    }
}
