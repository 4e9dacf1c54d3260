using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Tests.Support;
using XmessBot.Tests.Wording;
using Known = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>Checks everything that is shown, whatever it is composed of: texts, facts and what people said.</summary>
internal static partial class ReplyChecks
{
    // Words from the conversation that the bot repeats unchanged.
    private static readonly HashSet<string> Names = Words(
        [.. Known.All.SelectMany(each => new[] { each.Name, each.Comarca }), .. Scene.Addresses.Values, .. Scene.Names.Values,
            "Maria Puig"]);

    /// <summary>Fails on misspelt words that nobody in the transcript has written.</summary>
    public static void AssertWords(IReadOnlyList<Activity> replies, Transcript transcript)
    {
        var shown = ShownReplies.Text(replies).Replace("**", "", StringComparison.Ordinal);
        var said = transcript.Steps.Select(step => step.Text).ToList();
        var told = Words(said);
        var wrong = Spelling.Unknown(ShownTexts.Bare(shown))
            .Where(word => !Words([word]).All(part => told.Contains(part) || Names.Contains(part)))
            .Concat(Spelling.Slips(shown).Where(slip => !said.Exists(each => each.Contains(slip, StringComparison.OrdinalIgnoreCase))));
        Assert.True(!wrong.Any(), $"{transcript.Name} shows: {string.Join(", ", wrong)}");
    }

    /// <summary>Fails on cards with more buttons together than Teams shows.</summary>
    public static void AssertButtons(IEnumerable<Activity> replies) => Assert.Empty(
        from reply in replies
        from attachment in reply.Attachments ?? []
        from set in ActionSets.Of(JObject.FromObject(attachment.Content))
        where set.Count > ActionSets.Most
        select string.Join(", ", set.Select(button => button["title"])));

    private static HashSet<string> Words(IEnumerable<string> texts) =>
        texts.SelectMany(text => Word().Matches(text)).Select(word => word.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\w·]+")]
    private static partial Regex Word();
}
