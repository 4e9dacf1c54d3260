using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Dialogs.Assessments;

/// <summary>
/// R12: what others gave is unseen before one's own points. The same conversation on the same database, but for the points and the notes
/// of others: every byte that the bot sends is the same.
/// </summary>
public sealed partial class NonInterferenceTests(TranscriptHost host) : IClassFixture<TranscriptHost>
{
    private static readonly string[] Known =
    [
        "linked comissio", "staff marta", "staff jordi", "linked maria", "linked pere", "linked joan",
        "mentor nuria 08187 Mentor dimarts al matí", "sent maria 08009", "sent pere 08112", "sent joan 08298", "confirmed pere",
        "confirmed joan",
    ];

    // Each others' points and note of each request, so that sums, means, spreads and orders all change.
    private static readonly string[] Hidden =
    [
        "jordi maria 5 5 5 Molt ben pensada", "comissio maria 4 5 4", "jordi pere 0 1 0 Fluixa", "jordi joan 2 2 2",
        "comissio joan 3 3 3 Bé",
    ];

    private static readonly string[] Otherwise =
    [
        "jordi maria 0 0 1", "comissio maria 1 5 0 No ho veig", "jordi pere 5 5 4 Excel·lent", "jordi joan 4 5 5 Sí",
        "comissio joan 0 0 0",
    ];

    [Fact]
    public async Task Outputs_WhenTheAssessorHasNotScored_AreTheSameWhateverTheOthersGave()
    {
        var (one, other) = await PlayTwiceAsync([]);
        foreach (var surface in Surface.All) Assert.Equal((surface.Name, one[surface]), (surface.Name, other[surface]));
    }

    [Fact] // the guard of the one above: it would see a difference
    public async Task Outputs_WhenTheAssessorHasScored_TellWhatTheOthersGave()
    {
        var (one, other) = await PlayTwiceAsync(["marta maria 1 2 3", "marta pere 1 2 3"]);
        Assert.Equal(
            Surface.All.Where(surface => surface.ShowsPoints).Select(surface => surface.Name),
            Surface.All.Where(surface => surface.ShowsPoints && one[surface] != other[surface]).Select(surface => surface.Name));
    }

    [Fact] // nor would it hold because nothing is answered
    public async Task Surfaces_WhenPlayed_EachSaysSomething()
    {
        await host.ResetAsync();
        foreach (var given in Known.Concat(Hidden.Select(each => $"scored {each}"))) await host.GivenAsync(given);
        var shown = await PlayAsync();
        Assert.DoesNotContain(Surface.All, surface => shown[surface].Length < 200);
    }

    private async Task<(IReadOnlyDictionary<Surface, string> One, IReadOnlyDictionary<Surface, string> Other)> PlayTwiceAsync(string[] own)
    {
        await host.ResetAsync();
        foreach (var given in Known) await host.GivenAsync(given);
        await using var kept = await host.KeepAsync();
        var shown = new List<IReadOnlyDictionary<Surface, string>>();
        foreach (var hidden in new[] { Hidden, Otherwise })
        {
            await host.BringBackAsync(kept);
            foreach (var given in hidden.Concat(own)) await host.GivenAsync($"scored {given}");
            shown.Add(await PlayAsync());
        }

        return (shown[0], shown[1]);
    }

    private async Task<IReadOnlyDictionary<Surface, string>> PlayAsync()
    {
        var shown = new Dictionary<Surface, string>();
        foreach (var surface in Surface.All) shown[surface] = await PlayAsync(surface);
        return shown;
    }

    // All that is sent because of it: replies as the channel gets them, what their pictures show, and letters.
    private async Task<string> PlayAsync(Surface surface)
    {
        var (heard, sent) = (new ShownReplies(), new List<string>());
        var conversation = $"{surface.Account}, {surface.Name}";
        for (var at = 0; at < surface.Said.Length; at++)
        {
            host.Clock.Now += TimeSpan.FromMinutes(1);
            var id = $"{conversation} {at.ToString(CultureInfo.InvariantCulture)}";
            var activity = Said.Message(surface.Said[at], conversation, surface.Account, id);
            if (surface.Said[at] is ['[', .. var title, ']']) (activity.Text, activity.Value) = (null, heard.Button(title, first: false));
            var replies = await host.PostAsync(activity);
            heard.Take(replies);
            foreach (var reply in replies) sent.Add(await ShownAsync(reply));
        }

        sent.AddRange((await host.TakeLettersAsync()).Select(letter => TokenOf().Replace(
            JsonConvert.SerializeObject(letter with { Id = null }), "/resposta/token")));
        return string.Join('\n', sent);
    }

    // The token of a link is encrypted, each time otherwise.
    [GeneratedRegex("/resposta/[A-Za-z0-9_-]+")]
    private static partial Regex TokenOf();

    private async Task<string> ShownAsync(Activity reply)
    {
        var json = JObject.FromObject(reply);
        // Of the message and not of what it says: a random name.
        json.Remove("id");
        foreach (var picture in json.Descendants().OfType<JProperty>().Where(each => each.Name == "url" && IsOurs(each.Value)).ToArray())
            picture.Value = Convert.ToHexString(SHA256.HashData(await host.PictureAsync(new Uri((string)picture.Value!))));
        return json.ToString(Formatting.None);
    }

    private static bool IsOurs(JToken address) => Uri.TryCreate((string?)address, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
