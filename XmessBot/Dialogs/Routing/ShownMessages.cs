using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Dialogs.Cards;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// The messages that were shown last in a conversation, with what each asked and its buttons, so that a reply that quotes one is read as
/// its answer.
/// </summary>
public sealed class ShownMessages
{
    private const int Most = 12;
    private const int MostOfWords = 160;

    // A shorter preview fits too many messages.
    private const int LeastOfPreview = 6;

    private (Activity Reply, string Key)? _waits;

    /// <summary>The messages, oldest first.</summary>
    public List<ShownMessage> Messages { get; set; } = [];

    /// <summary>Those of this conversation.</summary>
    internal static ShownMessages Of(ITurnContext context) => context.TurnState.Get<ShownMessages>() ?? new ShownMessages();

    /// <summary>Marks the turn's last message so far as asking the question with a key, which waits; does nothing for null.</summary>
    internal void Waits(ITurnContext context, string? key) =>
        _waits = key is { Length: > 0 } && context.TurnState.Get<HeldReplies>() is { All: [.., var last] } ? (last, key) : null;

    /// <summary>Adds the messages that the turn has shown.</summary>
    internal void Note(ITurnContext context)
    {
        // The web chat cannot quote messages.
        if (context.Adapter is IKeepsHistory || context.TurnState.Get<HeldReplies>() is not { } replies) return;
        var shown = replies.All.Where(reply => reply.Type == ActivityTypes.Message).Select(reply => new ShownMessage
        {
            Words = Shortened(SentMessages.WordsOf(reply)),
            Buttons = [.. ButtonsOf(reply)],
            Key = _waits is var (asks, key) && asks == reply ? key : null,
        });
        Messages = [.. Messages.Concat(shown).TakeLast(Most)];
    }

    /// <summary>The newest message that a quote may be of; null when none is known.</summary>
    internal ShownMessage? Quoted(Quote quote, string conversation, SentMessages sent)
    {
        if (quote.Id is { } id && sent.Find(conversation, id) is { } words)
            return Messages.FindLast(each => each.Words == Shortened(words));
        return quote.Preview is { } preview && Shortened(preview).TrimEnd('.', '…', ' ') is { Length: >= LeastOfPreview } begins
            ? Messages.FindLast(each => each.Words.StartsWith(begins, StringComparison.OrdinalIgnoreCase))
            : null;
    }

    private static string Shortened(string words)
    {
        var plain = string.Join(' ', Markdown.Plain(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length <= MostOfWords ? plain : plain[..MostOfWords].TrimEnd();
    }

    private static IEnumerable<ShownButton> ButtonsOf(Activity reply) =>
        from card in (reply.Attachments ?? []).Select(each => each.Content).OfType<JObject>()
        from button in card.Descendants().OfType<JObject>()
        where (string?)button["type"] == "Action.Submit"
        let press = Press.Of(new Activity { Value = button["data"] })
        where press is not null
        select new ShownButton { Title = (string?)button["title"] ?? "", Do = press.Do, Key = press.Key, Value = press.Value };
}

/// <summary>A message that was shown.</summary>
public sealed class ShownMessage
{
    /// <summary>The beginning of its text.</summary>
    public string Words { get; set; } = "";

    /// <summary>The key of the question that it asked; null for none.</summary>
    public string? Key { get; set; }

    /// <summary>Its buttons.</summary>
    public List<ShownButton> Buttons { get; set; } = [];

    /// <summary>Whether it asked a question that only an answer closes.</summary>
    internal bool Asked => Key is not null || Buttons.Exists(each => each.Press.IsAnswer);

    /// <summary>Whether it asked the question with a key.</summary>
    internal bool Asks(string? key) =>
        key is { Length: > 0 } && (Key == key || Buttons.Exists(each => each.Press.IsAnswer && each.Key == key));
}

/// <summary>A button of a message.</summary>
public sealed class ShownButton
{
    /// <summary>Its title.</summary>
    public string Title { get; set; } = "";

    /// <summary>See <see cref="Cards.Press"/>.</summary>
    public string Do { get; set; } = "";

    /// <summary>See <see cref="Cards.Press"/>.</summary>
    public string Key { get; set; } = "";

    /// <summary>See <see cref="Cards.Press"/>.</summary>
    public string Value { get; set; } = "";

    /// <summary>Its press.</summary>
    internal Press Press => new(Do, Key, Value);
}
