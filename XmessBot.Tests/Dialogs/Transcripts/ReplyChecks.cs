using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Wording;
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

    /// <summary>Fails on "de" before a vowel and on "de el", "a els", unless somebody in the transcript wrote it so.</summary>
    public static void AssertPrepositions(IReadOnlyList<Activity> replies, Transcript transcript)
    {
        var said = transcript.Steps.Select(step => step.Text).ToList();
        var shown = Buttons.Unescaped(ShownReplies.Text(replies)).Replace("**", "", StringComparison.Ordinal);
        var wrong = Preposition().Matches(shown)
            .Where(each => Prepositions.Join(each.Groups["of"].Value,
                each.Groups["word"].Value).Preposition.TrimEnd() != each.Groups["of"].Value
                && !said.Exists(text => text.Contains(each.Value, StringComparison.OrdinalIgnoreCase)))
            .Select(each => each.Value);
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

    // A word with what an article needs after it; an address is no word.
    [GeneratedRegex(@"\b(?<of>de|a) \*?(?<word>els? \w|\w+\b(?![@.]\w))", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"[\w·]+")]
    private static partial Regex Word();
}
