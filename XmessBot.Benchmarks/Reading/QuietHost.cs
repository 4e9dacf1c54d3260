using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Storage;

namespace XmessBot.Benchmarks.Reading;

/// <summary>
/// The real host on a file of its own, put together and never started: it listens to nobody and nothing runs beside the turns.
/// What is said goes to its turn runner. The people and requests are those of a first start in Development.
/// </summary>
internal sealed class QuietHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IBot _bot;
    private readonly Ear _ear = new();
    private readonly StoppedClock _clock;
    private readonly string _folder;
    private int _said;

    private QuietHost(WebApplication app, StoppedClock clock, string folder) =>
        (_app, _bot, _clock, _folder) = (app, app.Services.GetRequiredService<IBot>(), clock, folder);

    /// <summary>The processor time of all turns so far, in nanoseconds; of the process, for a turn goes from thread to thread.</summary>
    public long TurnNanoseconds { get; private set; }

    /// <summary>Makes one.</summary>
    public static async Task<QuietHost> OpenAsync(DateTimeOffset now)
    {
        var folder = Directory.CreateTempSubdirectory("xmess-reading-").FullName;
        var clock = new StoppedClock { Now = now };
        string[] args =
        [
            "--environment", "Development", "--applicationName", "XmessBot", "--contentRoot", AppContext.BaseDirectory,
            "--ConnectionStrings:Xmess", $"Data Source={Path.Combine(folder, "xmess.db")}", "--Mail:Folder", Path.Combine(folder, "mail"),
            "--Logging:LogLevel:Default", "Error", "--Logging:LogLevel:XmessBot", "Error",
        ];
        var app = XmessBot.Program.Build(args, builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await app.PrepareAsync();
        return new QuietHost(app, clock, folder);
    }

    /// <summary>Says something at a moment; what was shown.</summary>
    public async Task<string> SayAsync(string account, string text, DateTimeOffset now)
    {
        _clock.Now = now;
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Id = FormattableString.Invariant($"{++_said}"),
            ChannelId = "bench",
            ServiceUrl = "http://127.0.0.1:9/",
            DeliveryMode = DeliveryModes.ExpectReplies,
            Conversation = new ConversationAccount(id: account),
            From = new ChannelAccount(account, account),
            Recipient = new ChannelAccount("bot", "bot"),
            Text = text,
            Locale = "ca-ES",
        };
        var from = Cpu.Process;
        var replies = await _ear.HearAsync(_bot, message);
        TurnNanoseconds += Cpu.Process - from;
        return Shown.Of(replies);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class Ear : BotAdapter
    {
        public async Task<IReadOnlyList<Activity>> HearAsync(IBot bot, Activity message)
        {
            using var turn = new TurnContext(this, message);
            await RunPipelineAsync(turn, bot.OnTurnAsync, CancellationToken.None);
            return turn.BufferedReplyActivities;
        }

        // Replies are kept in the turn; only the sign of typing would come here.
        public override Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse()));

        public override Task<ResourceResponse> UpdateActivityAsync(
            ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(
            ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
