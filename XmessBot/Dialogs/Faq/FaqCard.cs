using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Faq;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>The cards of an item of the FAQ, for staff.</summary>
internal static class FaqCard
{
    // What the list that was shown answers; see ShownList.Answers.
    private const string Shown = "faq item ";
    private static readonly Texts Texts = Texts.For("Faq");

    /// <summary>The item in full, with what can be done with it.</summary>
    /// <param name="book">Every item.</param>
    /// <param name="item">The item.</param>
    /// <param name="votes">Whether it was of use; null when nobody has said.</param>
    /// <param name="like">A published entry that asks nearly the same; null for none.</param>
    public static Activity Of(FaqBook book, FaqItem item, FaqVotes? votes, FaqEntry? like)
    {
        var parts = new List<string>
        {
            Texts.Say("item", ("number", item.Number), ("state", FaqStateWording.Of(item.State)),
                ("sources", FaqWording.Sources(book, item))),
            item.OfCall is null ? FaqWording.Texts(item.Content) : Texts.Say("question", ("text", FaqWording.Title(item))),
        };
        if (book.WordingsOf(item) is { Count: > 0 } wordings)
            parts.Add(Texts.Say("wordings", ("wordings", string.Join(" · ", wordings.Take(5)))));
        if (votes is not null) parts.Add(Texts.Say("votes", ("useful", votes.Useful), ("useless", votes.Useless)));
        if (item.Last.Reason is { } reason) parts.Add(Texts.Say("reason", ("reason", reason)));
        if (like is not null) parts.Add(Texts.Say("like", ("question", like.Question)));
        return Show(string.Join("\n\n", parts), Buttons(item, like));
    }

    /// <summary>Why an item with personal data is not published, and what to do.</summary>
    public static Activity Marked(FaqItem item) => Show(
        string.Join("\n\n", Texts.Say("hasMarks", ("number", item.Number)), FaqWording.Texts(item.Content)),
        [
            Button(item, "faq_answer", "answerButton"), Button(item, "faq_question", "questionButton"),
            Button(item, FaqKey.PublishKept, "publishKeptButton"),
        ]);

    /// <summary>What was done, with what comes next and a way back.</summary>
    public static Activity Done(string text, FaqItem item) => Show(
        text,
        item.Version > 1 ? [.. Publishing(item), Button(item, "faq_undo", "undoButton")] : Buttons(item, null));

    /// <summary>Remembers that the item was shown, so that "publica-la" means it.</summary>
    public static void Remember(ITurnContext context, int number) =>
        ShownList.Of(context).Show(null, [], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Shown}{number}"));

    /// <summary>The number of the item that was shown last; null when something else was.</summary>
    public static int? ShownIn(Heard heard) =>
        heard.Answered is { } answered && answered.StartsWith(Shown, StringComparison.Ordinal)
            && int.TryParse(answered.AsSpan(Shown.Length), out var number) ? number : null;

    private static IEnumerable<JObject> Buttons(FaqItem item, FaqEntry? like)
    {
        foreach (var publish in Publishing(item)) yield return publish;
        if (like is not null && item.State == FaqState.Proposed)
            yield return new FaqKey("faq_merge", item.Number, item.Version, like.Id).Press.Button(Texts.Plain("mergeButton"));
        if (item.State != FaqState.Merged && item.OfCall is null)
        {
            yield return Button(item, "faq_answer", item.Content.Answer is null ? "answerNewButton" : "answerButton");
            yield return Button(item, "faq_question", "questionButton");
        }

        if (item.State == FaqState.Proposed) yield return Button(item, "faq_reject", "rejectButton");
        if (item.State == FaqState.Published && item.OfCall is null) yield return Button(item, "faq_unpublish", "unpublishButton");
        if (item.Version > 1) yield return Button(item, "faq_undo", "undoButton");
    }

    private static IEnumerable<JObject> Publishing(FaqItem item) =>
        item is { State: FaqState.Proposed or FaqState.Rejected or FaqState.Unpublished,
            Content: { Question: not null, Answer: not null } } ? [Button(item, "faq_publish", "publishButton")] : [];

    private static JObject Button(FaqItem item, string name, string title) =>
        new FaqKey(name, item.Number, item.Version).Press.Button(Texts.Plain(title));

    internal static Activity Show(string text, IEnumerable<JObject> buttons)
    {
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(buttons);
        return Card.Message(card, text);
    }
}
