using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Calendar;
using XmessBot.Exports;
using XmessBot.Outbox;
using XmessBot.Storage.Sessions;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.WholeCall;

/// <summary>
/// A real host, its clock, its letters, and the people who write to it, each in a conversation of their own. Nothing is stored but by what
/// they write and press.
/// </summary>
internal sealed partial class CallStage : IAsyncDisposable
{
    private readonly Dictionary<string, IReadOnlyList<Activity>> _shown = [];
    private readonly TranscriptClock _clock;
    private readonly TestHost _host;
    private readonly SentEmails _emails;
    private int _said;

    private CallStage(TestHost host, TranscriptClock clock, SentEmails emails) => (_host, _clock, _emails) = (host, clock, emails);

    /// <summary>The host.</summary>
    public TestHost Host => _host;

    /// <summary>Every letter so far but the codes.</summary>
    public IReadOnlyList<MailMessage> Letters => _emails.Others;

    /// <summary>Starts the host with an administrator and the calls that the text of 2020 announces.</summary>
    public static async Task<CallStage> StartAsync(DateTime madrid, string admin)
    {
        var (clock, emails) = (new TranscriptClock(), new SentEmails());
        var host = await TestHost.StartAsync(
            clock.At(madrid), builder => builder.Services.AddSingleton<IMailSender>(emails),
            settings: ["--Identification:ShowCode", "false", "--Admin:Email", admin]);
        return new CallStage(host, clock, emails);
    }

    /// <summary>
    /// Moves the clock to a moment in Madrid, once what was due before has been sent, and does what an hour of it does by itself.
    /// </summary>
    public async Task MoveToAsync(DateTime madrid)
    {
        await DeliverAsync();
        _clock.At(madrid);
        await _host.Services.GetRequiredService<SilenceConfirmation>().ConfirmAsync(CancellationToken.None);
    }

    /// <summary>Somebody writes; fails when the answer lacks a part of what is expected. Returns the answer.</summary>
    public Task<string> SayAsync(string who, string text, params string[] expected) =>
        PostAsync(who, Said.Message(text, $"c-{who}", who, Id()), text, expected);

    /// <summary>Somebody presses a button of what they were shown last.</summary>
    public Task<string> PressAsync(string who, string title, params string[] expected)
    {
        var press = Said.Message("", $"c-{who}", who, Id());
        (press.Text, press.Value) = (null, Buttons.Find(_shown[who], title));
        return PostAsync(who, press, $"[{title}]", expected);
    }

    /// <summary>The titles of the buttons that somebody was shown last.</summary>
    public IReadOnlyList<string> ButtonsOf(string who) =>
        [.. _shown[who].SelectMany(reply => reply.Attachments ?? [])
            .SelectMany(card => JObject.FromObject(card.Content).Descendants().OfType<JObject>())
            .Where(element => (string?)element["type"] == "Action.Submit").Select(element => (string)element["title"]!)];

    /// <summary>The code of the last e-mail with one to an address.</summary>
    public async Task<string> CodeOfAsync(string address)
    {
        await DeliverAsync();
        await using var context = _host.Contexts.Create();
        var codes = await _emails.ReadAsync(await Stored.CountCodesAsync(context));
        return SixDigits().Match(codes.Last(each => each.To == address).Text).Value;
    }

    /// <summary>Somebody writes the code that they have been sent to their address.</summary>
    public async Task<string> SayCodeAsync(string who, string address, params string[] expected) =>
        await SayAsync(who, await CodeOfAsync(address), expected);

    /// <summary>
    /// The file behind a link to an export, opened in a browser that does not know its asker, with the code that they get.
    /// </summary>
    public async Task<byte[]> OpenAsync(string link, string asker)
    {
        using (var sent = await _host.Http.PostAsync(new Uri(link + "/code"), null)) sent.EnsureSuccessStatusCode();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("code", await CodeOfAsync(asker))]);
        using var opened = await _host.Http.PostAsync(new Uri(link), form);
        Assert.Equal(Workbook.MediaType, opened.Content.Headers.ContentType?.MediaType);
        return await opened.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Sends what is due.</summary>
    public async Task DeliverAsync()
    {
        var queue = _host.Services.GetRequiredService<OutboxQueue>();
        var dispatcher = _host.Services.GetRequiredService<OutboxDispatcher>();
        while ((await queue.DueAsync(CancellationToken.None)).Any()) await dispatcher.SendDueAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task<string> PostAsync(string who, Activity activity, string said, string[] expected)
    {
        var replies = await _host.PostAsync(activity);
        var shown = ShownReplies.Text(replies);
        var words = shown.Replace("*", "", StringComparison.Ordinal);
        foreach (var part in expected)
        {
            Assert.True(words.Contains(part, StringComparison.Ordinal),
                $"{who} «{said}»: no «{part}» in the answer:\n{shown}");
        }

        if (replies.Count > 0) _shown[who] = replies;
        return words;
    }

    private string Id() => (++_said).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b\d{6}\b")]
    private static partial Regex SixDigits();
}

/// <summary>Sets a clock by what clocks show in Madrid.</summary>
internal static class MadridClock
{
    public static TranscriptClock At(this TranscriptClock clock, DateTime local)
    {
        clock.Now = new DateTimeOffset(local, MadridTime.Zone.GetUtcOffset(local)).ToUniversalTime();
        return clock;
    }
}
