using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Tests.Support;
using XmessBot.Tests.Wording;
using Known = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>What has to hold of all that is shown, whatever it is made of: texts, facts, and what people said.</summary>
internal static partial class Fitness
{
    // What the bot is told and says again as it is.
    private static readonly HashSet<string> Names = Words(
        [.. Known.All.SelectMany(each => new[] { each.Name, each.Comarca }), .. Scene.Addresses.Values, .. Scene.Names.Values,
            "Maria Puig"]);

    /// <summary>Fails with the words that are not right and that nobody in the transcript has written.</summary>
    public static void AssertWords(IReadOnlyList<Activity> replies, Transcript transcript)
    {
        var shown = Heard.Shown(replies).Replace("**", "", StringComparison.Ordinal);
        var said = transcript.Steps.Select(step => step.Text).ToList();
        var told = Words(said);
        var wrong = Spelling.Unknown(ShownTexts.Bare(shown))
            .Where(word => !Words([word]).All(part => told.Contains(part) || Names.Contains(part)))
            .Concat(Spelling.Slips(shown).Where(slip => !said.Exists(each => each.Contains(slip, StringComparison.OrdinalIgnoreCase))));
        Assert.True(!wrong.Any(), $"{transcript.Name} shows: {string.Join(", ", wrong)}");
    }

    /// <summary>Fails with the titles of buttons of which Teams would show six and no more.</summary>
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
