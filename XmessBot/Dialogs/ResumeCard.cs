using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Dialogs.Cards;
using XmessBot.Wording;

namespace XmessBot.Dialogs;

/// <summary>The line that offers to resume what was interrupted.</summary>
internal static class ResumeCard
{
    private const string Continue = "kept_continue";
    private const string Later = "kept_later";
    private static readonly Texts Texts = Texts.For("RootDialog");

    /// <summary>The line with its two buttons.</summary>
    public static Activity Of(string text)
    {
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(
            Press.Go(Continue).Button(Texts.Plain("keptContinue")), Press.Go(Later).Button(Texts.Plain("keptLater")));
        return Card.Message(card, text);
    }

    /// <summary>Whether a press resumes it or discards it; null for any other button.</summary>
    public static bool? Answer(Press press) => press.Value switch
    {
        Continue => true,
        Later => false,
        _ => null,
    };
}
