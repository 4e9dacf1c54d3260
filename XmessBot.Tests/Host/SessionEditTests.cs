using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Calendar;
using XmessBot.Core.Sessions;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Proofs;
using XmessBot.Storage.Sessions;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>In Teams, editing or deleting one's own message amends or takes back the session that it told, and says so.</summary>
public sealed class SessionEditTests
{
    private const string Berga = "08022";
    private const string Mentor = "nuria.camps@sabadell.example";
    private readonly TranscriptClock _clock = new() { Now = Scene.Start.AddDays(9) };

    [Fact]
    public async Task Message_WhenEditedAndThenDeleted_AmendsItsSessionAndTakesItBack()
    {
        await using var host = await TestHost.StartAsync(_clock);
        var number = await LogAsync(host);

        Assert.Contains("corregida",
            await ChangeAsync(host, ActivityTypes.MessageUpdate, "editMessage", "ahir 1 hora amb Vic per zoom sobre plecs"),
            StringComparison.Ordinal);
        Assert.Equal(60, (await FindAsync(host, number)).Facts.Length.Count);
        Assert.Contains("no sé què ha de dir", await ChangeAsync(host, ActivityTypes.MessageUpdate, "editMessage", "ahir amb Vic"),
            StringComparison.Ordinal);
        Assert.Equal(60, (await FindAsync(host, number)).Facts.Length.Count);
        Assert.Contains("retirada", await ChangeAsync(host, ActivityTypes.MessageDelete, "softDeleteMessage", ""),
            StringComparison.Ordinal);
        Assert.Equal(SessionState.Undone, (await FindAsync(host, number)).State);
        Assert.Equal("", await ChangeAsync(host, ActivityTypes.MessageDelete, "softDeleteMessage", ""));
    }

    [Fact]
    public async Task Message_WhenEditedToAnotherCouncil_MovesItsSessionThere() // R08
    {
        await using var host = await TestHost.StartAsync(_clock);
        var number = await LogAsync(host);
        Assert.Contains("amb Berga (mentoria)",
            await ChangeAsync(host, ActivityTypes.MessageUpdate, "editMessage", "ahir 2 hores amb Berga per zoom sobre plecs"),
            StringComparison.Ordinal);
        var moved = await FindAsync(host, number);
        Assert.Equal(SessionEntryKind.Moved, moved.History[^1].Kind);
        await using var context = host.Contexts.Create();
        Assert.Equal(Berga, (await new AssignmentStore(context).FindAsync(moved.Assignment))!.Municipality);
        Assert.Empty(await new ProofStore(context).ProveAsync()); // and the hours went with it
    }

    [Fact]
    public async Task Message_WhenEditedOnceTheCallIsClosed_IsToldSo() // R10
    {
        await using var host = await TestHost.StartAsync(_clock);
        var number = await LogAsync(host);
        await using (var context = host.Contexts.Create())
        {
            var assignment = (await new AssignmentStore(context)
                .FindAsync((await new SessionStore(context).FindAsync(number))!.Assignment))!;
            var call = (await new CallStore(context).AllAsync()).Find(assignment.Call)!;
            await new CallStore(context).SaveLogsUntilAsync(call with { LogsUntil = call.Window.Last });
            await host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
            _clock.Now = MadridTime.EndOf(call.Window.Last);
        }

        Assert.Contains("ja està tancada",
            await ChangeAsync(host, ActivityTypes.MessageUpdate, "editMessage", "ahir 1 hora amb Vic per zoom sobre plecs"),
            StringComparison.Ordinal);
        Assert.Equal(120, (await FindAsync(host, number)).Facts.Length.Count);
    }

    [Fact]
    public async Task Silence_WhenSevenDaysHavePassed_CountsAsConfirmedAndIsWritten()
    {
        await using var host = await TestHost.StartAsync(_clock);
        var number = await LogAsync(host);
        var silence = host.Services.GetRequiredService<SilenceConfirmation>();
        _clock.Now += TimeSpan.FromDays(6);
        await silence.ConfirmAsync(CancellationToken.None);
        Assert.Equal(SessionState.Logged, (await FindAsync(host, number)).State);
        _clock.Now += TimeSpan.FromDays(1);
        await silence.ConfirmAsync(CancellationToken.None);
        Assert.Equal(SessionEntryKind.ConfirmedBySilence, (await FindAsync(host, number)).History[^1].Kind);
        Assert.Equal(0, await silence.ConfirmAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Silence_WhenSomethingIsWrongWithAnotherSession_ConfirmsTheRest()
    {
        await using var host = await TestHost.StartAsync(_clock);
        var number = await LogAsync(host);
        await using (var context = host.Contexts.Create())
        {
            await context.Set<SessionEntryRow>().Where(row => row.Number == 1).ExecuteDeleteAsync();
            await context.Set<SessionRow>().Where(row => row.Number == 1).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, SessionState.Logged).SetProperty(row => row.Since, _clock.Now.AddDays(-30)));
        }

        _clock.Now += TimeSpan.FromDays(7);
        await host.Services.GetRequiredService<SilenceConfirmation>().ConfirmAsync(CancellationToken.None);
        Assert.Equal(SessionEntryKind.ConfirmedBySilence, (await FindAsync(host, number)).History[^1].Kind);
    }

    [Fact]
    public async Task Message_WhenEditedWhileItsCardIsOpen_IsShownAnewAndThatIsSaved()
    {
        await using var host = await TestHost.StartAsync(_clock);
        await LinkAsync(host);
        var before = await host.PostAsync(Activity("ahir 2 hores amb Vic per zoom sobre plecs", "told"));
        var anew = await ChangeAsync(host, ActivityTypes.MessageUpdate, "editMessage", "ahir 1 hora amb Vic per zoom sobre clàusules");
        Assert.Contains("1 h", anew, StringComparison.Ordinal);
        Assert.Contains("clàusules", anew, StringComparison.Ordinal);
        var stale = Activity("", "pressed");
        (stale.Text, stale.Value) = (null, Buttons.Find(before, "Desa")); // the card of what it said before
        Assert.DoesNotContain("desada", Words(await host.PostAsync(stale)), StringComparison.Ordinal);
        Assert.Contains("desada", Words(await host.PostAsync(Activity("sí", "yes"))), StringComparison.Ordinal);
        var facts = (await OfMessageAsync(host)).Facts;
        Assert.Equal((60, "clàusules"), (facts.Length.Count, facts.Topic));
    }

    [Fact]
    public async Task Message_WhenDeletedWhileItsCardIsOpen_IsNotSaved()
    {
        await using var host = await TestHost.StartAsync(_clock);
        await LinkAsync(host);
        await host.PostAsync(Activity("ahir 2 hores amb Vic per zoom sobre plecs", "told"));
        Assert.Contains("no en deso res", await ChangeAsync(host, ActivityTypes.MessageDelete, "softDeleteMessage", ""),
            StringComparison.Ordinal);
        Assert.DoesNotContain("desada", Words(await host.PostAsync(Activity("sí", "yes"))), StringComparison.Ordinal);
        await using var context = host.Contexts.Create();
        Assert.Empty(await new SessionStore(context).OfSourceAsync(new SessionSource("msteams|t1", "told")));
    }

    private static async Task LinkAsync(TestHost host)
    {
        await using var context = host.Contexts.Create();
        var people = new PeopleStore(context);
        await people.LinkAsync("msteams|aad", (await people.WithEmailAsync(Mentor, Scene.Start)).Id, null, Scene.Start);
        await host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }

    private static async Task<Session> OfMessageAsync(TestHost host)
    {
        await using var context = host.Contexts.Create();
        return (await new SessionStore(context).OfSourceAsync(new SessionSource("msteams|t1", "told"))).Single();
    }

    private static string Words(IReadOnlyList<Activity> replies) => string.Join('\n', replies.Select(Buttons.Words));

    private static async Task<int> LogAsync(TestHost host)
    {
        await LinkAsync(host);
        var shown = await host.PostAsync(Activity("ahir 2 hores amb Vic per zoom sobre plecs", "told"));
        var press = Activity("", "pressed");
        (press.Text, press.Value) = (null, Buttons.Find(shown, "Desa"));
        Assert.Contains("desada", string.Join('\n', (await host.PostAsync(press)).Select(Buttons.Words)), StringComparison.Ordinal);
        await using var after = host.Contexts.Create();
        return (await new SessionStore(after).OfSourceAsync(new SessionSource("msteams|t1", "told"))).Single().Number;
    }

    private async Task<string> ChangeAsync(TestHost host, string type, string kind, string text)
    {
        _clock.Now += TimeSpan.FromMinutes(1);
        var change = Activity(text, "told");
        (change.Type, change.ChannelData, change.Timestamp) = (type, JObject.FromObject(new { eventType = kind }), _clock.Now);
        return string.Join('\n', (await host.PostAsync(change)).Select(Buttons.Words));
    }

    private static Activity Activity(string text, string id)
    {
        var activity = Said.Message(text, "t1", "29:1", id);
        activity.ChannelId = "msteams";
        activity.From.AadObjectId = "aad";
        return activity;
    }

    private static async Task<Session> FindAsync(TestHost host, int number)
    {
        await using var context = host.Contexts.Create();
        return (await new SessionStore(context).FindAsync(number))!;
    }
}
