using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Scheduling;
using XmessBot.Notifications.Planned;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Scheduling;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Notifications.Planned;

/// <summary>The day before, and once it has passed: each is said once to each side, by the host's own clock.</summary>
public sealed class PlannedRemindersTests
{
    private static readonly DateTimeOffset DayBefore = new(2020, 5, 27, 9, 0, 0, TimeSpan.FromHours(2));
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Reminder_WhenTheDayBeforeComes_IsSentOnceToBothByTheHostItself()
    {
        await using var scene = await PlannedScene.StartAsync(DayBefore.AddMinutes(-4));
        Assert.Equal(0, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));

        var emails = scene.Emails.ReadOthersAsync(2);
        // A clock that moves before the service has begun to wait wakes nobody.
        await scene.Clock.TimerSetAsync(PlannedReminders.PollInterval).WaitAsync(Patience);
        scene.Clock.Advance(PlannedReminders.PollInterval);

        Assert.Equal(
            [("nuria@ajberga.cat", "Recordatori de la sessió de mentoria: dijous 28 de maig de 2020, de 10.00 a 12.00"),
                ("pau@sabadell.cat", "Recordatori de la sessió de mentoria: dijous 28 de maig de 2020, de 10.00 a 12.00")],
            (await emails.WaitAsync(Patience)).Select(email => (email.To, email.Subject)).Order());
        Assert.Equal(0, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        Assert.True((await StoredAsync(scene)).Reminded);
    }

    [Fact]
    public async Task Reminder_WhenTheSessionHasBegun_IsWorthNothing()
    {
        await using var scene = await PlannedScene.StartAsync(DayBefore);
        Assert.Equal(1, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        await using var context = scene.Host.Contexts.Create();
        var rows = await context.Set<OutboxRow>().ToListAsync();
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(PlannedScene.Agreed.Slot.StartsAt, row.GoodUntil));
    }

    [Fact]
    public async Task LogOffer_WhenItHasPassedWithNoLog_IsMadeOnce()
    {
        await using var scene = await PlannedScene.StartAsync(PlannedScene.Agreed.Slot.EndsAt.AddSeconds(-1),
            PlannedScene.Agreed.WithReminder(PlannedNotification.Reminder));
        Assert.Equal(0, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        scene.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        var emails = await scene.Emails.ReadOthersAsync(2).WaitAsync(Patience);
        Assert.Equal("Com ha anat la sessió amb l'Ajuntament de Berga?", emails.Single(email => email.To == "pau@sabadell.cat").Subject);
        Assert.Contains("«El 28 de maig, 2 hores amb Berga»", emails.Single(email => email.To == "pau@sabadell.cat").Text,
            StringComparison.Ordinal);
        Assert.Equal(0, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        Assert.True((await StoredAsync(scene)).LogOffered);
    }

    [Fact]
    public async Task Reminder_WhenSomethingIsWrongWithAnother_IsSentAllTheSame()
    {
        await using var scene = await PlannedScene.StartAsync(DayBefore);
        var wrong = PlannedScene.AgreedOn("2020-05-27") with { Id = new PlannedId(new Guid(3, 2, 1, new byte[8])) };
        await scene.SaveAsync(context => new PlannedSessionStore(context).SaveAsync(wrong));
        await using (var context = scene.Host.Contexts.Create())
            await context.Set<PlannedSessionRow>().Where(row => row.Id == wrong.Id.Value)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Minutes, -1));
        Assert.Equal(1, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        Assert.Equal(2, (await scene.Emails.ReadOthersAsync(2).WaitAsync(Patience)).Count);
    }

    [Fact] // another moment is asked for, and nobody has accepted it
    public async Task Reminder_WhenItIsBeingMoved_IsOfTheMomentThatWasAgreed()
    {
        var planned = PlannedScene.Agreed with { State = PlannedState.Moved,
            Wanted = PlannedScene.Agreed.Slot with { Start = new TimeOnly(16, 0) } };
        await using var scene = await PlannedScene.StartAsync(DayBefore, planned);
        Assert.Equal(1, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        var emails = await scene.Emails.ReadOthersAsync(2).WaitAsync(Patience);
        Assert.All(emails, email => Assert.Contains("de 10.00 a 12.00", email.Subject, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PlannedState.Cancelled, null)]
    [InlineData(PlannedState.Proposed, null)]
    [InlineData(PlannedState.Agreed, 12)]
    public async Task Nothing_WhenItIsNotAgreedOrIsLogged_IsSaid(PlannedState state, int? session)
    {
        var planned = PlannedScene.Agreed with { State = state, Session = session };
        foreach (var now in new[] { DayBefore, planned.Slot.EndsAt })
        {
            await using var scene = await PlannedScene.StartAsync(now, planned);
            Assert.Equal(0, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        }
    }

    [Fact]
    public async Task Nothing_WhenItsAssignmentIsOver_IsSaidThenNorLater() // agreed while staff closed it
    {
        await using var scene = await PlannedScene.StartAsync(DayBefore);
        await scene.SaveAsync(async context =>
        {
            var pool = await new CallStore(context).PoolAsync(Calls2020.First, Service.Mentoring);
            var open = (await new AssignmentStore(context).FindAsync(Assignments2020.Fresh.Assignment.Id))!;
            await new AssignmentStore(context).SaveAsync(open.Close(pool, Mentors2020.Staff, DayBefore).Value(), pool);
        });
        Assert.Equal(0, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        Assert.Null((await StoredAsync(scene)).DueAt);
        await using var context = scene.Host.Contexts.Create();
        Assert.Equal(0, await Stored.CountOthersAsync(context));
    }

    private static async Task<PlannedSession> StoredAsync(PlannedScene scene)
    {
        await using var context = scene.Host.Contexts.Create();
        return (await new PlannedSessionStore(context).OfAssignmentAsync(Assignments2020.Fresh.Assignment.Id)).Single();
    }
}
