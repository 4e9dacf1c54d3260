using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Members;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>R08: of fifty who log the last two hours of an assignment at once, on two instances, one does.</summary>
public sealed class SessionRaceTests
{
    private const int Many = 50;
    private const string Mentor = "nuria.camps@sabadell.example"; // of the demonstration: 90 minutes given to Berga of 240

    [Fact]
    public async Task LastHours_WhenFiftyLogThemAtOnce_AreOnesAndTheOthersAreTold()
    {
        var clock = new TranscriptClock { Now = Scene.Start.AddDays(9) };
        await using var one = await TestHost.StartAsync(clock);
        await LinkAsync(one);
        await PressAsync(one, await SayAsync(one, "abans-d'ahir 30 minuts amb Berga per zoom sobre actes", 0), "Desa", 0);
        await SayAsync(one, "ara no", 0);
        await using var other = await TestHost.StartAsync(clock, folder: one.Folder);
        TestHost Of(int n) => n % 2 == 0 ? one : other;

        var shown = await Task.WhenAll(Enumerable.Range(0, Many)
            .Select(n => SayAsync(Of(n), "ahir 2 hores amb Berga per zoom sobre plecs", n)));
        var answers = await Task.WhenAll(Enumerable.Range(0, Many).Select(n => PressAsync(Of(n), shown[n], "Desa", n)));

        var words = answers.Select(each => string.Join('\n', each.Select(Buttons.Words))).ToArray();
        Assert.Single(words, each => each.Contains("desada", StringComparison.Ordinal));
        var others = words.Where(each => !each.Contains("desada", StringComparison.Ordinal)).ToArray();
        Assert.Equal(Many - 1, others.Length);
        // A turn may read the winner's session before its hours: all fifty tell the same one, and it is asked whether it is another.
        string[] told = ["ja no us queda cap hora", "Ja la tinc"];
        Assert.All(others, each => Assert.True(told.Any(part => each.Contains(part, StringComparison.Ordinal)), each));
        await using var context = one.Contexts.Create();
        var assignment = (await new AssignmentStore(context).OpenOfCouncilAsync("08022")).Single();
        Assert.Equal((240, 0), (assignment.Used.Count, assignment.Left.Count));
    }

    private static Task<IReadOnlyList<Activity>> SayAsync(TestHost host, string text, int n) =>
        host.PostAsync(Said.Message(text, $"c{n}", $"u{n}"));

    private static Task<IReadOnlyList<Activity>> PressAsync(TestHost host, IReadOnlyList<Activity> shown, string title, int n)
    {
        var press = Said.Message("", $"c{n}", $"u{n}");
        (press.Text, press.Value) = (null, Buttons.Find(shown, title));
        return host.PostAsync(press);
    }

    // A mentor with fifty accounts.
    private static async Task LinkAsync(TestHost host)
    {
        await using var context = host.Contexts.Create();
        var people = new PeopleStore(context);
        var nuria = await people.WithEmailAsync(Mentor, Scene.Start);
        for (var n = 0; n < Many; n++) await people.LinkAsync($"test|u{n}", nuria.Id, null, Scene.Start);
        await host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }
}
