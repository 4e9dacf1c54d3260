using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Calls;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>The review card: the whole form, with a button to change each field and one that submits it (R23).</summary>
internal static class ReviewCard
{
    public const string Submit = "submit";

    private const string Later = "later";
    private const string Change = "change:";
    private const int MostShown = 300;
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The question that goes with the card.</summary>
    public static PromptOptions Ask(Request request, DateTimeOffset now) =>
        // Opening a field and leaving it as it is makes no new version, so the time distinguishes this card from the one before.
        Question.Ask(Asking.Choose(""), Texts.Plain("reviewTitle"), $"{request.Id.Value:N}|review|{request.Version}|{now.UtcTicks:x}",
            OptionsOf());

    /// <summary>The field of an option, or null.</summary>
    public static RequestField? FieldOf(string option) =>
        option.StartsWith(Change, StringComparison.Ordinal) ? Enum.Parse<RequestField>(option[Change.Length..]) : null;

    /// <summary>The card of a request, its buttons with the key of the question.</summary>
    public static Activity Draw(Request request, Call call, string key) =>
        Card.Message(Fill(request, call, key), Texts.Plain("reviewTitle"));

    /// <summary>Asks again after words that name no option, with only the two buttons that end the review.</summary>
    public static Activity DrawAgain(string why, string key) => Card.Question(why, key, OptionsOf().Take(2));

    private static Option[] OptionsOf() =>
    [
        new(Submit, Texts.Plain("submit")),
        new(Later, Texts.Plain("later")),
        .. Enum.GetValues<RequestField>()
        .Select(field => new Option($"{Change}{field}", Texts.Plain("changeNamed", ("name", FieldWording.Name(field))))),
    ];

    private static JObject Fill(Request request, Call call, string key)
    {
        var card = Card.Load("review");
        card.Element("title")["text"] = Texts.Plain("reviewTitle");
        card.Element("intro")["text"] = Texts.Plain(
            "reviewIntro",
            ("council", Municipalities.WithCode(request.Municipality)!.DisplayName),
            ("deadline", CatalanDate.Long(call.Deadline!.Value)));
        var rows = (JArray)card.Element("fields")["items"]!;
        var pattern = (JObject)rows[0];
        rows.Clear();
        foreach (var field in Enum.GetValues<RequestField>()) rows.Add(Row((JObject)pattern.DeepClone(), request, field, key));
        card["actions"] = new JArray(
            Press.Answer(key, Submit).Button(Texts.Plain("submit")),
            Press.Answer(key, Later).Button(Texts.Plain("later")));
        return card;
    }

    private static JObject Row(JObject row, Request request, RequestField field, string key)
    {
        row.Element("name")["text"] = FieldWording.Name(field);
        row.Element("answer")["text"] = Markdown.Literal(Shortened(AnswerTexts.Plain(request.Answers, field) ?? "-"));
        var button = Press.Answer(key, $"{Change}{field}").Button(Texts.Plain("change"));
        // Eleven buttons with the same title "Canvia" tell a screen reader nothing.
        button["tooltip"] = Texts.Plain("changeNamed", ("name", FieldWording.Name(field)));
        row.Element("change")["actions"] = new JArray(button);
        // The rows are copies, and Web Chat shows no card with a duplicate id.
        foreach (var element in row.Descendants().OfType<JObject>()) element.Remove("id");
        return row;
    }

    private static string Shortened(string answer) => answer.Length <= MostShown ? answer : string.Concat(answer.AsSpan(0, MostShown), "…");
}
