using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Core.Members;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Releases.Making;

/// <summary>Plays the conversations of the scripts on a host, each up to where it is left, and describes them.</summary>
internal sealed partial class ReleaseMaker(TestHost host, TranscriptClock clock, SentEmails emails)
{
    private const int LongestQuestion = 160;
    private const int LongestKept = 80;
    private const int MostSaid = 3;
    private readonly Dictionary<string, Speaker> _speakers = [];
    private readonly List<string> _wrong = [];

    /// <summary>Every script, those that others depend on first.</summary>
    private static IReadOnlyList<Script> Scripts =>
    [
        Cast.Commission, Cast.Manresa, Cast.Olot,
        .. FormScripts.All, .. RequestScripts.All, .. LogScripts.All, .. CouncilScripts.All, .. SchedulingScripts.All, .. StaffScripts.All,
    ];

    /// <summary>Plays all of them.</summary>
    public async Task<IReadOnlyList<Conversation>> MakeAsync()
    {
        var scripts = Scripts;
        await RegisterAsync([.. scripts.SelectMany(script => script.Others.Prepend(script.Owner))]);
        foreach (var script in scripts) await PlayAsync(script, Cast.May, script.InMay);
        var made = new List<Conversation>();
        foreach (var script in scripts)
        {
            var shown = await PlayAsync(script, Cast.July, script.Lines);
            if (script.Asked is not null) made.Add(await TellAsync(script, shown));
        }

        await SettleAsync();
        Assert.True(_wrong.Count == 0, string.Join("\n\n", _wrong));
        return made;
    }

    // As staff do with the command: registers the people, and their councils as members.
    private async Task RegisterAsync(IReadOnlyList<Member> members)
    {
        await using var context = host.Contexts.Create();
        foreach (var member in members.Where(each => each.Roles is not null))
        {
            await new PeopleStore(context).RegisterAsync(
                member.Address, member.FullName ?? member.Name, member.Roles!.Value, member.Council, Cast.May);
        }

        foreach (var council in members.Select(each => each.Council).OfType<string>().Append("08051").Distinct())
            new MembershipStore(context).Record(new MembershipFact(council, true, null, null));
        await host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }

    private async Task<string> PlayAsync(Script script, DateTimeOffset from, IReadOnlyList<string> lines)
    {
        // Each begins at the same time of the same day, so that none depends on how many come before it.
        await SettleAsync();
        if (lines.Count > 0) clock.Now = from;
        var shown = "";
        foreach (var line in lines)
        {
            var by = By().Match(line);
            var (who, said) = by.Success ? (by.Groups["who"].Value, by.Groups["said"].Value) : (script.Owner.Name, line);
            shown = await SpeakerOf(who).SayAsync(await FillAsync(said, who));
            clock.Now += TimeSpan.FromMinutes(1);
        }

        return shown;
    }

    private async Task<Conversation> TellAsync(Script script, string shown)
    {
        var (owner, speaker) = (script.Owner, SpeakerOf(script.Owner.Name));
        async Task<string[]> FilledAsync(IEnumerable<string> texts) =>
            await Task.WhenAll(texts.Select(text => FillAsync(text, owner.Name)));
        var asked = await FillAsync(script.Asked!, owner.Name);
        if (!shown.Contains(asked, StringComparison.Ordinal)) _wrong.Add($"{owner.Name} is not asked «{asked}»:\n{shown}");
        await using var context = host.Contexts.Create();
        var stored = Left.Own(await Stored.LinesAsync(context), owner.Name, speaker.Sessions);
        var waiting = await Left.WaitingAsync(context, owner.Name, speaker.Account, speaker.Conversation, clock.Now);
        return new Conversation
        {
            Name = owner.Name,
            Account = speaker.Account,
            Id = speaker.Conversation,
            At = clock.Now,
            Said = [.. speaker.Said.TakeLast(MostSaid)],
            Question = Beginning(shown, LongestQuestion),
            Asked = asked,
            Waits = script.Waits,
            Buttons = speaker.Buttons,
            Say = await FillAsync(script.Say, owner.Name),
            Next = script.Next is { } next ? await FillAsync(next, owner.Name) : null,
            Begun = await FilledAsync(script.Begun),
            Pressed = script.Pressed is { } pressed ? await FillAsync(pressed, owner.Name) : null,
            Kept = [.. stored.Concat(waiting).Select(line => Beginning(line, LongestKept))],
            Replaced = await FilledAsync(script.Replaced),
            Then = await FilledAsync(script.Then),
        };
    }

    private static string Beginning(string text, int longest) => text.Length <= longest ? text : text[..longest];

    private Speaker SpeakerOf(string name)
    {
        if (!_speakers.TryGetValue(name, out var speaker)) _speakers[name] = speaker = new Speaker(host, name, $"{name}-");
        return speaker;
    }

    private async Task<string> FillAsync(string text, string who)
    {
        if (text == "{code}") return await CodeAsync(who);
        return Hole().Replace(text, hole =>
        {
            var of = hole.Groups["who"] is { Success: true } other ? other.Value : who;
            return hole.Groups["what"].Value switch
            {
                "address" => new Member(of).Address,
                "seal" => SpeakerOf(of).Seal,
                "number" => SpeakerOf(of).Number,
                _ => SpeakerOf(of).Sessions.LastOrDefault() ?? "",
            };
        });
    }

    private async Task<string> CodeAsync(string who)
    {
        await using var context = host.Contexts.Create();
        var sent = await emails.ReadAsync(await Stored.CountCodesAsync(context));
        return SixDigits().Match(sent.Last(email => email.To == new Member(who).Address).Text).Value;
    }

    // Waits for pending e-mails: they would not be sent after the clock goes back or the database is closed.
    private async Task SettleAsync()
    {
        await using var context = host.Contexts.Create();
        await emails.ReadAsync(await Stored.CountCodesAsync(context));
        await emails.ReadOthersAsync(await Stored.CountOthersAsync(context));
    }

    [GeneratedRegex("^(?<who>[a-z-]+)> (?<said>.*)$")]
    private static partial Regex By();

    [GeneratedRegex(@"\{(?<what>address|seal|number|session)(:(?<who>[a-z-]+))?\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\b\d{6}\b")]
    private static partial Regex SixDigits();
}
