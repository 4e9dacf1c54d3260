using Microsoft.Extensions.DependencyInjection;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Scheduling;
using XmessBot.Notifications.Planned;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Scheduling;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Storage.Sessions;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Notifications.Planned;

/// <summary>
/// The real host on Wednesday 20 May 2020 at 10, with a session of Berga agreed for Thursday 28 at 10. A test that waits for a moment
/// starts shortly before it; otherwise every other timer on the way would fire.
/// </summary>
internal sealed class PlannedScene : IAsyncDisposable
{
    private PlannedScene(TestHost host, WatchedClock clock, SentEmails emails) => (Host, Clock, Emails) = (host, clock, emails);

    public static PlannedParties Berga { get; } = new(Assignments2020.Fresh.Assignment, Mentors2020.Mentor, Requests2020.Officer);

    public static PlannedSession Agreed { get; } = AgreedOn("2020-05-28");

    public TestHost Host { get; }

    public WatchedClock Clock { get; }

    public SentEmails Emails { get; }

    public static async Task<PlannedScene> StartAsync(DateTimeOffset? now = null, PlannedSession? planned = null)
    {
        var clock = new WatchedClock(now ?? Assignments2020.Now);
        var emails = new SentEmails();
        var host = await TestHost.StartAsync(clock, builder => builder.Services.AddSingleton<IMailSender>(emails));
        var scene = new PlannedScene(host, clock, emails);
        await scene.SaveAsync(ServiceDatabase.PutAsync);
        await scene.SaveAsync(context => new PlannedSessionStore(context).SaveAsync(planned ?? Agreed));
        return scene;
    }

    /// <summary>An agreed session, as if both had said yes.</summary>
    public static PlannedSession AgreedOn(string day, string time = "10:00") => new()
    {
        Id = new PlannedId(new Guid(1, 2, 3, new byte[8])),
        Assignment = Assignments2020.Fresh.Assignment.Id,
        Slot = new Slot(Moment.Day(day), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), new Minutes(120)),
        Modality = XmessBot.Core.Modality.Remote,
        ProposedBy = Mentors2020.Mentor.Id,
        ProposedFrom = XmessBot.Core.Assignments.Side.Mentor,
        State = PlannedState.Agreed,
    };

    public async Task SaveAsync(Func<XmessContext, Task> change)
    {
        await using var context = Host.Contexts.Create();
        await change(context);
        await Host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }

    public T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
