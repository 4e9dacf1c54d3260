using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using XmessBot.Core.Calendar;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>Plays a transcript against the host.</summary>
internal sealed partial class Player(TranscriptHost host, Transcript transcript, Variation variation)
{
    private const int MostBack = 8;
    private const string Letters = "Volem saber com ho fan altres municipis. ";
    private readonly Dictionary<string, ShownReplies> _heard = [];
    private readonly Dictionary<(string Conversation, string Text), string> _ids = [];
    private DateTimeOffset _now = Scene.Start;
    private int _said;
    private Activity? _pressed;

    /// <summary>Everything that the bot has shown, in order.</summary>
    public List<Activity> Replies { get; } = [];

    /// <summary>Plays it from the beginning; returns what is stored at the end.</summary>
    public async Task<IReadOnlyList<string>> PlayAsync()
    {
        await host.ResetAsync();
        for (var at = 0; at < transcript.Steps.Count; at++)
        {
            if (at == variation.LostBefore) await host.LoseStateAsync();
            await PlayAsync(at);
        }

        return await host.StoredAsync();
    }

    private async Task PlayAsync(int at)
    {
        var step = transcript.Steps[at];
        switch (step.Act)
        {
            case Act.Given:
                await host.GivenAsync(step.Text);
                break;
            case Act.At:
                var local = DateTime.Parse(step.Text, CultureInfo.InvariantCulture);
                _now = new DateTimeOffset(local, MadridTime.Zone.GetUtcOffset(local)).ToUniversalTime();
                host.Clock.Now = _now;
                break;
            case Act.Restart:
                await host.RestartAsync();
                break;
            case Act.Stored:
                await CheckStoredAsync(step);
                break;
            default:
                await SpeakAsync(at);
                break;
        }
    }

    private async Task SpeakAsync(int at)
    {
        var step = transcript.Steps[at];
        var now = _now;
        var shown = await SayAsync(step);
        if (variation.PressedTwice) return;
        if (variation.LostBefore is null)
        {
            if (ExpectedParts.Missing(step, shown) is { } missing) Assert.Fail($"{Where(step)}: {missing}\nShown:\n{shown}");
            return;
        }

        // The question may have been asked again: repeats the answer, and if that does not fit, the message before it.
        var then = _now;
        for (var back = step.Expected.Contains(ExpectedParts.Together) ? 1 : 0; ExpectedParts.Missing(step, shown) is not null
            && back < MostBack; back++)
        {
            var from = at;
            for (var more = back; more > 0 && from > 0; more--) from = Before(from, step.Conversation);
            for (var again = from; again <= at; again++)
            {
                _now = now;
                if (transcript.Steps[again] is { Act: Act.Say } each && each.Conversation == step.Conversation)
                    shown = await SayAsync(each);
            }
        }

        _now = then;
    }

    private int Before(int at, string conversation)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (transcript.Steps[before] is { Act: Act.Say } step && step.Conversation == conversation) return before;
        }

        return at;
    }

    private async Task<string> SayAsync(Step step)
    {
        host.Clock.Now = _now;
        var heard = HeardIn(step);
        var activity = await ActivityAsync(step, heard);
        var replies = await host.PostAsync(activity);
        var shown = ShownReplies.Text(replies);
        heard.Take(replies);
        Replies.AddRange(replies);
        if (variation.Twice) Assert.Equal(shown, ShownReplies.Text(await host.PostAsync(activity)));
        if (variation.PressedTwice) await PressAgainAsync(activity, heard);

        _now += TimeSpan.FromMinutes(1);
        return shown;
    }

    // Half a minute later, and again after the next message.
    private async Task PressAgainAsync(Activity activity, ShownReplies heard)
    {
        host.Clock.Now = _now + TimeSpan.FromSeconds(30);
        if (_pressed is { } before)
        {
            before.Id += "-late";
            await host.PostAsync(before);
        }

        _pressed = activity.Value is null ? null : activity;
        if (_pressed is null) return;
        activity.Id += "-again";
        heard.Take(await host.PostAsync(activity));
    }

    private async Task<Activity> ActivityAsync(Step step, ShownReplies heard)
    {
        var id = $"{(++_said).ToString(CultureInfo.InvariantCulture)}";
        if (step.Act == Act.Join) return Joining(step, id);
        if (Changed().Match(step.Text) is { Success: true } changed) return Change(step, changed);
        _ids[(step.Conversation, step.Text)] = id;
        if (Button().Match(step.Text) is { Success: true } button)
        {
            var press = Said.Message("", step.Conversation, step.Account, id);
            press.Text = null;
            press.Value = heard.Button(button.Groups["title"].Value, button.Groups["old"].Success);
            return press;
        }

        if (Quoting().Match(step.Text) is { Success: true } quoting)
        {
            var reply = Said.Message(await FillAsync(quoting.Groups["text"].Value, heard), step.Conversation, step.Account, id);
            reply.Entities = [Said.Quote(quoting.Groups["preview"].Value)];
            return reply;
        }

        if (step.Text != "{attachment}") return Said.Message(await FillAsync(step.Text, heard), step.Conversation, step.Account, id);
        var file = Said.Message("", step.Conversation, step.Account, id);
        file.Text = null;
        file.Attachments = [new Attachment("application/pdf", "https://fitxers.example/pla.pdf", name: "pla.pdf")];
        return file;
    }

    // An edit or deletion of a message, as a channel reports it.
    private Activity Change(Step step, Match changed)
    {
        var change = Said.Message(
            changed.Groups["text"].Value, step.Conversation, step.Account, _ids[(step.Conversation, changed.Groups["old"].Value)]);
        change.Type = changed.Groups["how"].Value == "edit" ? ActivityTypes.MessageUpdate : ActivityTypes.MessageDelete;
        change.Timestamp = _now;
        return change;
    }

    private static Activity Joining(Step step, string id)
    {
        var joining = Said.Message("", step.Conversation, step.Account, id);
        joining.Type = ActivityTypes.ConversationUpdate;
        joining.Text = null;
        joining.MembersAdded = [new ChannelAccount(step.Text, step.Text)];
        return joining;
    }

    private async Task<string> FillAsync(string text, ShownReplies heard)
    {
        text = text.Replace("\\n", "\n", StringComparison.Ordinal);
        if (text.Contains("{code", StringComparison.Ordinal) || text.Contains("{wrong}", StringComparison.Ordinal))
        {
            var emails = await host.CodesAsync();
            var code = SixDigits().Match(emails[^1].Text).Value;
            text = text.Replace("{code:1}", SixDigits().Match(emails[0].Text).Value, StringComparison.Ordinal);
            text = text.Replace("{code}", code, StringComparison.Ordinal)
                .Replace("{wrong}", code == "123456" ? "654321" : "123456", StringComparison.Ordinal);
        }

        text = Long().Replace(text, each => LongText(int.Parse(each.Groups[1].Value, CultureInfo.InvariantCulture)));
        text = text.Replace("{seal:1}", heard.Seals.FirstOrDefault(), StringComparison.Ordinal)
            .Replace("{seal}", heard.Seals.LastOrDefault(), StringComparison.Ordinal);
        text = text.Replace("{number}", heard.Number, StringComparison.Ordinal)
            .Replace("{receipt}", heard.Receipt, StringComparison.Ordinal);
        return text.Replace("{altered}", heard.Receipt.Replace("neteja", "jardineria", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private async Task CheckStoredAsync(Step step)
    {
        if (variation.LostBefore is not null) return; // what is stored at the end is compared whole
        var absent = step.Text.StartsWith('!');
        if (Written().Match(step.Text) is { Success: true } written)
        {
            Assert.True(await host.IsWrittenAsync(written.Groups["who"].Value, written.Groups["part"].Value) != absent,
                $"{Where(step)}: {step.Text}");
            return;
        }

        var lines = await host.StoredAsync();
        var line = Long().Replace(step.Text.TrimStart('!').Trim(),
            each => LongText(int.Parse(each.Groups[1].Value, CultureInfo.InvariantCulture)));
        Assert.True(lines.Contains(line) != absent, $"{Where(step)}: {step.Text}\nStored:\n{string.Join('\n', lines)}");
    }

    private ShownReplies HeardIn(Step step)
    {
        if (!_heard.TryGetValue(step.Conversation, out var heard)) _heard[step.Conversation] = heard = new ShownReplies();
        return heard;
    }

    private static string LongText(int length) =>
        string.Concat(Enumerable.Repeat(Letters, length / Letters.Length + 1))[..(length - 1)] + ".";

    private string Where(Step step) => $"{transcript.Name}, line {step.Line.ToString(CultureInfo.InvariantCulture)}";

    [GeneratedRegex(@"^\{quote ""(?<preview>.+?)""\} (?<text>.*)$")]
    private static partial Regex Quoting();

    [GeneratedRegex(@"^\{(?<how>edit|delete) ""(?<old>.+?)""\} ?(?<text>.*)$")]
    private static partial Regex Changed();

    [GeneratedRegex(@"^\[(?<old>old: )?(?<title>.+)\]$")]
    private static partial Regex Button();

    [GeneratedRegex(@"^!? ?letter (?<who>[a-z]+): (?<part>.+)$")]
    private static partial Regex Written();

    [GeneratedRegex(@"\b\d{6}\b")]
    private static partial Regex SixDigits();

    [GeneratedRegex(@"\{long (\d+)\}")]
    private static partial Regex Long();
}
