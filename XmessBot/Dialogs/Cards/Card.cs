using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Cards;

/// <summary>
/// Adaptive Cards. Their JSON is embedded beside the class that shows them, and is filled in by setting nodes, so that no quote that a
/// person typed can break it.
/// </summary>
internal static class Card
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";

    // Teams shows only the first six actions of a card.
    private const int MostTogether = 6;

    private static readonly ConcurrentDictionary<string, JObject> Embedded = new(StringComparer.Ordinal);

    /// <summary>A copy of the embedded card with a name.</summary>
    public static JObject Load(string name) => (JObject)Embedded.GetOrAdd(name, Read).DeepClone();

    /// <summary>The element of a card with an id.</summary>
    public static JObject Element(this JObject card, string id) =>
        card.Descendants().OfType<JObject>().FirstOrDefault(element => (string?)element["id"] == id)
            ?? throw new ArgumentException($"The card has no element '{id}'.", nameof(id));

    /// <summary>A message with a card; notifications and clients without cards show <paramref name="summary"/>, in Markdown.</summary>
    public static Activity Message(JObject card, string summary)
    {
        SpreadButtons(card);
        var message = Activity.CreateMessageActivity();
        message.Summary = Markdown.Plain(summary);
        message.InputHint = InputHints.ExpectingInput;
        message.Attachments = [new Attachment(ContentType, content: card)];
        return (Activity)message;
    }

    /// <summary>A question with a button for each option.</summary>
    public static Activity Question(string text, string key, IEnumerable<Option> options)
    {
        var card = Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(options.Select(option => Press.Answer(key, option.Value).Button(option.Title)));
        return Message(card, text);
    }

    // Moves the buttons below the text, in sets of as many as Teams shows.
    private static void SpreadButtons(JObject card)
    {
        if (card["actions"] is not JArray { Count: > MostTogether } buttons) return;
        card.Remove("actions");
        var body = (JArray)card["body"]!;
        foreach (var together in buttons.Chunk(MostTogether))
            body.Add(new JObject { ["type"] = "ActionSet", ["actions"] = new JArray(together) });
    }

    private static JObject Read(string name)
    {
        using var stream = typeof(Card).Assembly.GetManifestResourceStream($"{name}.card.json")
            ?? throw new ArgumentException($"No {name}.card.json is embedded.", nameof(name));
        using var reader = new StreamReader(stream);
        return JObject.Parse(reader.ReadToEnd());
    }
}
