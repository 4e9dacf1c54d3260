using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Reminders;
using XmessBot.Core.Requests;
using XmessBot.Core.Scheduling;
using XmessBot.Notifications.Planned;
using XmessBot.Notifications.Reminders;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Reminders;
using XmessBot.Storage.Requests;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Notifications.Planned;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Storage.Sessions;

namespace XmessBot.Tests.Notifications;

/// <summary>What is due is sent once, in office hours, to those who have not silenced it. The host's own clock is moved.</summary>
public sealed class DueRemindersTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly DateTimeOffset Monday = new(2020, 5, 4, 9, 0, 0, TimeSpan.FromHours(2));
    private static readonly Request Asked = Requests2020.Submitted.AskInformation(
        "Quants plecs feu?", new DateOnly(2020, 5, 22), Mentors2020.Staff, Assignments2020.Now).Value();

    // A pool that fills is told in the chat alone: Dialogs/Pools/avisos.
    public static TheoryData<ReminderKind> Kinds => [.. Enum.GetValues<ReminderKind>().Except([ReminderKind.PoolFilling])];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Kind_WhenLooked_HasOneRowAndAName(ReminderKind kind)
    {
        await using var scene = await PlannedScene.StartAsync();
        var planned = Enum.GetValues<PlannedNotification>().Select(each => scene.Get<PlannedKinds>().Of(each).Kind);
        Assert.Single(scene.Get<ReminderTable>().All.Select(each => each.Kind).Concat(planned), each => each == kind);
        Assert.NotEmpty(ReminderStop.Line(kind));
    }

    [Theory]
    [InlineData("2020-05-05T08:59", false)] // the last day is Friday 8
    [InlineData("2020-05-05T09:00", true)]
    [InlineData("2020-05-04T18:59", false)] // four days before
    [InlineData("2020-05-08T18:59", true)]
    [InlineData("2020-05-08T19:00", false)] // offices are closed
    [InlineData("2020-05-09T10:00", false)] // the deadline is over, and it is Saturday
    public async Task Draft_WhenTheDeadlineIsNear_IsRemindedOfInOfficeHours(string when, bool sent)
    {
        var now = new DateTimeOffset(DateTime.Parse(when, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(2));
        await using var scene = await PlannedScene.StartAsync(now);
        await scene.SaveAsync(context => new RequestStore(context).SaveAsync(Draft, askedIn: null));
        Assert.Equal(sent ? 1 : 0, await scene.Get<DueReminders>().SendDueAsync(CancellationToken.None));
        if (!sent) return;
        var email = Assert.Single(await scene.Emails.ReadOthersAsync(1).WaitAsync(Patience));
        Assert.Equal("nuria@ajberga.cat", email.To);
        Assert.Contains("El termini s'acaba el divendres 8 de maig de 2020", email.Text, StringComparison.Ordinal);
        Assert.Contains("«no m'ho recordis més»", email.Text, StringComparison.Ordinal);
        Assert.Equal(0, await scene.Get<DueReminders>().SendDueAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Draft_WhenItsDayComes_IsRemindedOfByTheHostItself()
    {
        await using var scene = await PlannedScene.StartAsync(Monday.AddDays(1).AddMinutes(-1));
        await scene.SaveAsync(context => new RequestStore(context).SaveAsync(Draft, askedIn: null));
        var email = scene.Emails.ReadOthersAsync(1);
        await scene.Clock.TimerSetAsync(DueReminders.PollInterval).WaitAsync(Patience);
        scene.Clock.Advance(DueReminders.PollInterval);
        Assert.Contains("sense enviar", Assert.Single(await email.WaitAsync(Patience)).Subject, StringComparison.Ordinal);
    }

    [Fact] // R16
    public async Task Information_WhenOverdue_IsRemindedOfToTheAuthorAndToStaffOnce()
    {
        await using (var lastDay = await PlannedScene.StartAsync(At(22, 10))) // which still counts
        {
            await PutAsync(lastDay, Asked);
            Assert.Empty(await ToldAsync(lastDay));
        }

        await using var scene = await PlannedScene.StartAsync(At(25, 10)); // the next working day
        await PutAsync(scene, Asked);
        var told = await ToldAsync(scene);
        Assert.Contains("nuria@ajberga.cat", told);
        Assert.Contains("comissio@xmess.cat", told);
        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.Equal(0, await scene.Get<DueReminders>().SendDueAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Reminder_WhenSilenced_IsNotSent_AndOnceTakenBackIs()
    {
        await using var scene = await PlannedScene.StartAsync(At(25, 10));
        await PutAsync(scene, Asked);
        await scene.SaveAsync(context =>
            new ReminderStore(context).SilenceAsync(Requests2020.Officer.Id, ReminderKind.InformationOverdue, At(25, 9)));
        var sent = await scene.Get<DueReminders>().SendDueAsync(CancellationToken.None);
        Assert.DoesNotContain(
            await scene.Emails.ReadOthersAsync(sent).WaitAsync(Patience), each => each.To == "nuria@ajberga.cat");
        await scene.SaveAsync(context =>
            new ReminderStore(context).ResumeAsync(Requests2020.Officer.Id, ReminderKind.InformationOverdue));
        Assert.Equal(1, await scene.Get<DueReminders>().SendDueAsync(CancellationToken.None));
        Assert.Equal("nuria@ajberga.cat", (await scene.Emails.ReadOthersAsync(sent + 1).WaitAsync(Patience))[^1].To);
    }

    [Fact] // of a planned session one side silences its kind, and the other does not
    public async Task SessionTomorrow_WhenOneSideSilencedIt_IsSentToTheOther()
    {
        await using var scene = await PlannedScene.StartAsync(At(27, 9));
        await scene.SaveAsync(context =>
            new ReminderStore(context).SilenceAsync(Mentors2020.Mentor.Id, ReminderKind.SessionTomorrow, At(27, 8)));
        Assert.Equal(1, await scene.Get<PlannedReminders>().SendDueAsync(CancellationToken.None));
        Assert.Equal("nuria@ajberga.cat", Assert.Single(await scene.Emails.ReadOthersAsync(1).WaitAsync(Patience)).To);
    }

    [Fact] // R08, R12
    public async Task Hours_WhenTheyComeBack_AreOfferedToStaffByMail()
    {
        await using var scene = await PlannedScene.StartAsync(At(25, 10));
        await PutAsync(scene, Requests2020.Submitted.Waitlist("No hi ha hores", Mentors2020.Staff, At(20, 10)).Value());
        Assert.Equal(0, await WaitingAsync(scene));
        await scene.SaveAsync(async context =>
        {
            var pools = new CallStore(context);
            var pool = await pools.PoolAsync(Calls2020.First, Service.Mentoring);
            await pools.AppendAsync(pool, pool.Extend(new Minutes(240), "Un paquet més", Mentors2020.Staff, At(25, 9)).Value());
        });
        Assert.True(await WaitingAsync(scene) > 0);
        Assert.Equal(0, await WaitingAsync(scene));
    }

    [Fact] // R12
    public async Task Requests_WhenNotAssessedAfterTheDeadline_AreRemindedOfToTheirAssessors()
    {
        await using (var lastDay = await PlannedScene.StartAsync(At(8, 10))) // requests are still coming in
        {
            await PutAsync(lastDay, Requests2020.Submitted);
            Assert.Equal(0, await lastDay.Get<DueReminders>().SendDueAsync(CancellationToken.None));
        }

        await using var scene = await PlannedScene.StartAsync(At(11, 10));
        await PutAsync(scene, Requests2020.Submitted);
        var sent = await scene.Get<DueReminders>().SendDueAsync(CancellationToken.None);
        var email = (await scene.Emails.ReadOthersAsync(sent).WaitAsync(Patience)).Single(each => each.To == "comissio@xmess.cat");
        Assert.Contains("2020-1-078", email.Text, StringComparison.Ordinal);
        Assert.Equal(0, await scene.Get<DueReminders>().SendDueAsync(CancellationToken.None));
    }

    // To whom the question is told; staff is also told of what it has not assessed.
    private static async Task<IReadOnlyList<string>> ToldAsync(PlannedScene scene)
    {
        var sent = await scene.Get<DueReminders>().SendDueAsync(CancellationToken.None);
        return [.. (await scene.Emails.ReadOthersAsync(sent).WaitAsync(Patience))
            .Where(each => each.Text.Contains("Quants plecs feu?", StringComparison.Ordinal)).Select(each => each.To)];
    }

    private static Request Draft { get; } = Requests2020.Submitted with
    {
        Id = new RequestId(new Guid(77, 0, 0, new byte[8])), State = RequestState.Draft, Number = null, SubmittedAt = null, Entries = [],
    };

    private static async Task<int> WaitingAsync(PlannedScene scene)
    {
        var before = scene.Emails.Others.Count;
        var sent = await scene.Get<DueReminders>().SendDueAsync(CancellationToken.None);
        var emails = await scene.Emails.ReadOthersAsync(before + sent).WaitAsync(Patience);
        return emails.Skip(before).Count(each => each.Subject.StartsWith("Hi ha hores per a la llista d'espera", StringComparison.Ordinal));
    }

    // The request of another council, and the commission.
    private static Task PutAsync(PlannedScene scene, Request request) => scene.SaveAsync(async context =>
    {
        context.Add(ServiceDatabase.Row(Mentors2020.Staff));
        await new RequestStore(context).SaveAsync(
            request with { Id = new RequestId(new Guid(78, 0, 0, new byte[8])), Number = "2020-1-078", Municipality = "08298" },
            askedIn: null);
    });

    private static DateTimeOffset At(int day, int hour) => new(2020, 5, day, hour, 0, 0, TimeSpan.FromHours(2));
}
