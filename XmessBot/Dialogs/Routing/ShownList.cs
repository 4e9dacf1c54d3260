using Microsoft.Bot.Builder;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Cards;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// The list that was shown last. While no question is open, its buttons can be named in words: "la tercera" presses the third. The bot does
/// not wait for it.
/// </summary>
public sealed class ShownList
{
    /// <summary>The name of its buttons; null for no list.</summary>
    public string? Button { get; set; }

    /// <summary>The keys of its buttons.</summary>
    public List<string> Keys { get; set; } = [];

    /// <summary>The titles of its buttons.</summary>
    public List<string> Titles { get; set; } = [];

    /// <summary>
    /// What it answers, as the feature that shows it says it, so that the next message may go on from it; null for nothing.
    /// </summary>
    public string? Answers { get; set; }

    /// <summary>The list of this conversation.</summary>
    internal static ShownList Of(ITurnContext context) => context.TurnState.Get<ShownList>() ?? new ShownList();

    /// <summary>Stores the list that is shown.</summary>
    internal void Show(string? button, IReadOnlyList<(string Key, string Title)> options, string? answers = null)
    {
        (Button, Keys, Titles) = (button, [.. options.Select(option => option.Key)], [.. options.Select(option => option.Title)]);
        Answers = answers;
    }

    /// <summary>Drops it, because something else is shown.</summary>
    internal void Forget() => Show(null, []);

    /// <summary>The list as an open question that does not wait; null for no list.</summary>
    internal OpenQuestion? Open() =>
        Button is null ? null : new OpenQuestion(QuestionKind.List, new AskedQuestion(QuestionAct.Choose, "", [.. Titles]));

    /// <summary>The press of the button that a message names, or null.</summary>
    internal Press? Named(Utterance said) =>
        Open() is { } open && Answer.Choice(open.Asked, said) is { } index ? Press.Go(Button!, Keys[index]) : null;
}
