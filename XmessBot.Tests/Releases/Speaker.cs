using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Tests.Dialogs.Transcripts;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Releases;

/// <summary>A person who talks to a host in one conversation, line by line as in a transcript.</summary>
/// <param name="host">The host.</param>
/// <param name="name">The name of their account.</param>
/// <param name="ids">The prefix of their activities' ids, so that none repeats an earlier one.</param>
internal sealed partial class Speaker(TestHost host, string name, string ids)
{
    /// <summary>The line that joins the conversation.</summary>
    public const string Joins = "+";

    private const string Channel = "test";
    private readonly ShownReplies _heard = new();
    private int _said;

    /// <summary>The account: "channel|id".</summary>
    public string Account => $"{Channel}|{name}";

    /// <summary>The conversation: "channel|id".</summary>
    public string Conversation => $"{Channel}|c-{name}";

    /// <summary>The lines so far.</summary>
    public List<string> Said { get; } = [];

    /// <summary>The buttons that were shown last.</summary>
    public IReadOnlyList<ShownButton> Buttons { get; private set; } = [];

    /// <summary>The number of the last request that was mentioned to them.</summary>
    public string Number => _heard.Number;

    /// <summary>The seal of the last receipt.</summary>
    public string Seal => _heard.Seals.LastOrDefault() ?? "";

    /// <summary>The numbers of the sessions that were mentioned to them.</summary>
    public List<string> Sessions { get; } = [];

    /// <summary>Says a line, presses the last button "[Títol]" or joins, "+"; returns what is shown.</summary>
    public async Task<string> SayAsync(string line)
    {
        Said.Add(line);
        return await PostAsync(line[0] == '[' ? Pressing(_heard.Button(line[1..^1], first: false)) : Saying(line));
    }

    /// <summary>Presses a button that was shown before.</summary>
    public Task<string> PressAsync(ShownButton button) =>
        PostAsync(Pressing(new JObject { ["do"] = button.Do, ["key"] = button.Key, ["value"] = button.Value }));

    private async Task<string> PostAsync(Activity activity)
    {
        var replies = await host.PostAsync(activity);
        _heard.Take(replies);
        if (ButtonsOf(replies) is { Length: > 0 } buttons) Buttons = buttons;
        var shown = ShownReplies.Text(replies);
        Sessions.AddRange(Session().Matches(shown).Select(match => match.Groups["number"].Value));
        return shown;
    }

    private Activity Saying(string line)
    {
        var activity = Support.Said.Message(line, $"c-{name}", name, $"{ids}{(++_said).ToString(CultureInfo.InvariantCulture)}");
        if (line != Joins) return activity;
        (activity.Type, activity.Text) = (ActivityTypes.ConversationUpdate, null);
        activity.MembersAdded = [activity.From, activity.Recipient];
        return activity;
    }

    private Activity Pressing(JToken data)
    {
        var activity = Saying("");
        (activity.Text, activity.Value) = (null, data);
        return activity;
    }

    private static ShownButton[] ButtonsOf(IReadOnlyList<Activity> replies) =>
    [
        .. from reply in replies
           from attachment in reply.Attachments ?? []
           from button in JObject.FromObject(attachment.Content).Descendants().OfType<JObject>()
           where (string?)button["type"] == "Action.Submit"
           let title = (string?)button["tooltip"] ?? (string)button["title"]!
           let data = button["data"]!
           select new ShownButton(title, (string)data["do"]!, (string?)data["of"] ?? "", (string)data["value"]!),
    ];

    [GeneratedRegex(@"\b[Nn]úm\. (?<number>\d+)")]
    private static partial Regex Session();
}
