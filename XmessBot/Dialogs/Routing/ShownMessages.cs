using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Dialogs.Cards;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// What was shown last in a conversation, so that a reply that quotes one of the messages is read as an answer to that one: what
/// each asked, and its buttons.
/// </summary>
public sealed class ShownMessages
{
    private const int Most = 12;
    private const int MostOfWords = 160;

    // Fewer letters of a preview are of too many messages.
    private const int LeastOfPreview = 6;

    private (Activity Reply, string Key)? _waits;

    /// <summary>The oldest first.</summary>
    public List<ShownMessage> Messages { get; set; } = [];

    /// <summary>Those of this conversation.</summary>
    internal static ShownMessages Of(ITurnContext context) => context.TurnState.Get<ShownMessages>() ?? new ShownMessages();

    /// <summary>The last message so far of the turn asks the question of that key, which waits; nothing when it is null.</summary>
    internal void Waits(ITurnContext context, string? key) =>
        _waits = key is { Length: > 0 } && context.TurnState.Get<HeldReplies>() is { All: [.., var last] } ? (last, key) : null;

    /// <summary>Notes what the turn has shown.</summary>
    internal void Note(ITurnContext context)
    {
        // The web chat has no way to quote.
        if (context.Adapter is IKeepsHistory || context.TurnState.Get<HeldReplies>() is not { } replies) return;
        var shown = replies.All.Where(reply => reply.Type == ActivityTypes.Message).Select(reply => new ShownMessage
        {
            Words = Shortened(SentMessages.WordsOf(reply)),
            Buttons = [.. ButtonsOf(reply)],
            Key = _waits is var (asks, key) && asks == reply ? key : null,
        });
        Messages = [.. Messages.Concat(shown).TakeLast(Most)];
    }

    /// <summary>The message that a reply quotes, the newest of those that it may be; null when none is known.</summary>
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
    /// <summary>The beginning of its words.</summary>
    public string Words { get; set; } = "";

    /// <summary>The key of the question that it asked; null when it asked nothing.</summary>
    public string? Key { get; set; }

    /// <summary>Its buttons.</summary>
    public List<ShownButton> Buttons { get; set; } = [];

    /// <summary>Whether it asked something that only its own answer ends.</summary>
    internal bool Asked => Key is not null || Buttons.Exists(each => each.Press.IsAnswer);

    /// <summary>Whether it asked what has that key.</summary>
    internal bool Asks(string? key) =>
        key is { Length: > 0 } && (Key == key || Buttons.Exists(each => each.Press.IsAnswer && each.Key == key));
}

/// <summary>A button of a message that was shown.</summary>
public sealed class ShownButton
{
    /// <summary>Its title.</summary>
    public string Title { get; set; } = "";

    /// <summary>See <see cref="Cards.Press"/>.</summary>
    public string Do { get; set; } = "";

    /// <summary>What it acts on.</summary>
    public string Key { get; set; } = "";

    /// <summary>The option, or where it goes.</summary>
    public string Value { get; set; } = "";

    /// <summary>The press of it.</summary>
    internal Press Press => new(Do, Key, Value);
}
