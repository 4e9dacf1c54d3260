using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Faq;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>The cards of answers, and of questions that have none.</summary>
internal static class AnswerCard
{
    /// <summary>The button that takes a question to staff.</summary>
    public const string Ask = "faq_ask";

    /// <summary>The button that takes it to staff and has its asker told.</summary>
    public const string AskTold = "faq_ask_told";

    // What the list that was shown answers; see ShownList.Answers.
    private const string Asked = "faq asked ";
    private const int MostRelated = 2;
    private const int MostNear = 3;
    private static readonly Texts Texts = Texts.For("Faq");

    /// <summary>An answer, with related questions and whether it was of use.</summary>
    /// <param name="text">The answer with its source.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="meant">The question that had no answer, when the person tries whether this is it; else null.</param>
    /// <param name="related">Entries that are near.</param>
    public static Activity Of(string text, FaqEntry entry, string? meant, IReadOnlyList<FaqEntry> related) => FaqCard.Show(
        text,
        [
            meant is null
                ? new AnswerKey(entry.Id).Press(AnswerKey.Useful).Button(Texts.Plain("usefulButton"))
                : new AnswerKey(entry.Id, meant).Press(AnswerKey.Meant).Button(Texts.Plain("meantButton")),
            new AnswerKey(entry.Id, meant).Press(AnswerKey.Useless).Button(Texts.Plain("uselessButton")),
            .. related.Take(MostRelated).Select(each => new AnswerKey(each.Id).Press(AnswerKey.Show).Button(each.Question)),
        ]);

    /// <summary>There is no answer: the nearest questions, and a way to ask staff.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="near">Entries that are near.</param>
    /// <param name="goesOn">Whether something was open, which goes on.</param>
    public static Activity NoAnswer(string asked, IReadOnlyList<FaqEntry> near, bool goesOn)
    {
        List<string> parts = [Texts.Say("noAnswer")];
        if (near.Count > 0) parts.Add(Texts.Say("near"));
        if (goesOn) parts.Add(Texts.Say("backToIt"));
        return FaqCard.Show(string.Join("\n\n", parts), [.. Nearest(asked, near), .. AskButtons(asked)]);
    }

    /// <summary>What was said is no question that staff could be asked.</summary>
    public static Activity NotAQuestion(bool isStaff) =>
        MessageFactory.Text(isStaff ? Texts.Say("notUnderstoodStaff") : Texts.Say("notAQuestion"));

    /// <summary>An answer was of no use: the way to ask staff.</summary>
    public static Activity Sorry(string? asked) =>
        asked is null ? MessageFactory.Text(Texts.Say("sorry")) : FaqCard.Show(Texts.Say("sorryAsk"), AskButtons(asked));

    /// <summary>A question that was answered inside a longer text: shown to be pressed, because the text was an answer first.</summary>
    public static Activity Offer(FaqEntry entry) =>
        FaqCard.Show(Texts.Say("offer"), [new AnswerKey(entry.Id).Press(AnswerKey.Show).Button(entry.Question)]);

    /// <summary>Where an answer comes from, in Markdown.</summary>
    public static string Source(FaqEntry entry)
    {
        if (entry.Origin is not { } origin) return Texts.Say("sourceCall", ("section", (entry.Source ?? "").Split(';')[0]));
        var about = entry.Topic.Length > 0 ? $" {Texts.Plain("sourceAbout", ("topic", entry.Topic))}" : "";
        return origin.Years.Count switch
        {
            0 => Texts.Say("sourceStaff", ("day", origin.ReviewedOn), ("about", about)),
            1 => Texts.Say("sourceSession", ("year", $"{origin.Years[0]}"), ("day", origin.ReviewedOn), ("about", about)),
            _ => Texts.Say(
                "sourceSessions", ("years", ListWording.And([.. origin.Years.Select(year => $"{year}")])), ("day", origin.ReviewedOn),
                ("about", about)),
        };
    }

    /// <summary>Remembers the question, which the next one may go on from.</summary>
    public static void Remember(ITurnContext context, string asked) => ShownList.Of(context).Show(null, [], Asked + asked);

    /// <summary>The question that was answered last; null when something else was shown since.</summary>
    public static string? LastAsked(ITurnContext context) =>
        ShownList.Of(context).Answers is { } answers
            && answers.StartsWith(Asked, StringComparison.Ordinal) ? answers[Asked.Length..] : null;

    private static IEnumerable<JObject> Nearest(string asked, IReadOnlyList<FaqEntry> near) =>
        near.Take(MostNear).Select(each => new AnswerKey(each.Id, asked).Press(AnswerKey.Show).Button(each.Question));

    private static IEnumerable<JObject> AskButtons(string asked) =>
    [
        Press.Go(AskTold, asked).Button(Texts.Plain("askToldButton")), Press.Go(Ask, asked).Button(Texts.Plain("askButton")),
    ];
}
