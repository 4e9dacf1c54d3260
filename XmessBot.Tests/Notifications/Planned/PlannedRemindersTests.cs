using XmessBot.Core.Scheduling;
using XmessBot.Notifications.Planned;
using XmessBot.Storage.Scheduling;
using XmessBot.Tests.Assignments;

namespace XmessBot.Tests.Notifications.Planned;

/// <summary>The day before, and once it has passed: each is said once to each side, by the host's own clock.</summary>
public sealed class PlannedRemindersTests
{
    private const int MostSteps = 200;

    [Fact]
    public async Task Reminder_WhenTheDayBeforeComes_IsSentOnceToBothByTheHostItself()
    {
        await using var scene = await PlannedScene.StartAsync();
        Assert.Equal(0, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));

        scene.Clock.SetUtcNow(new DateTimeOffset(2020, 5, 27, 9, 0, 0, TimeSpan.FromHours(2)));
        var letters = scene.Letters.ReadOthersAsync(2);
        // The service may not have begun to wait when the clock moves.
        for (var step = 0; step < MostSteps && !letters.IsCompleted; step++)
        {
            scene.Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(50);
        }

        Assert.Equal(
            [("nuria@ajberga.cat", "Recordatori: demà teniu una sessió de mentoria"), ("pau@sabadell.cat", "Recordatori: demà teniu una sessió de mentoria")],
            (await letters).Select(letter => (letter.To, letter.Subject)).Order());
        Assert.Equal(0, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        Assert.True((await StoredAsync(scene)).Reminded);
    }

    [Fact]
    public async Task LogOffer_WhenItHasPassedWithNoLog_IsMadeOnce()
    {
        await using var scene = await PlannedScene.StartAsync();
        scene.Clock.SetUtcNow(PlannedScene.Agreed.Slot.EndsAt);
        // Together with the host's own round, it is said once.
        await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None);
        var letters = await scene.Letters.ReadOthersAsync(2);
        Assert.Equal("Com ha anat la sessió amb l'Ajuntament de Berga?", letters.Single(letter => letter.To == "pau@sabadell.cat").Subject);
        Assert.Contains("«El 28 de maig, 2 hores amb Berga»", letters.Single(letter => letter.To == "pau@sabadell.cat").Text, StringComparison.Ordinal);
        Assert.Equal(0, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        Assert.True((await StoredAsync(scene)).LogOffered);
    }

    [Fact]
    public async Task Nothing_WhenItWasCancelledOrLogged_IsSaid()
    {
        await using var scene = await PlannedScene.StartAsync();
        var cancelled = PlannedScene.Agreed with { State = PlannedState.Cancelled };
        var logged = PlannedScene.Agreed with { Id = new PlannedId(new Guid(9, 9, 9, new byte[8])), Session = 12 };
        await scene.SaveAsync(async context =>
        {
            await new PlannedSessionStore(context).SaveAsync(cancelled);
            await new PlannedSessionStore(context).SaveAsync(logged);
        });
        foreach (var hours in new[] { 7 * 24, 24, 24 })
        {
            scene.Clock.Advance(TimeSpan.FromHours(hours));
            Assert.Equal(0, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        }
    }

    private static async Task<PlannedSession> StoredAsync(PlannedScene scene)
    {
        await using var context = scene.Host.Contexts.Create();
        return (await new PlannedSessionStore(context).OfAssignmentAsync(Assignments2020.Fresh.Assignment.Id)).Single();
    }
}
