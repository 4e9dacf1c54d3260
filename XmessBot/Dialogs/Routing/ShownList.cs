using Microsoft.Bot.Builder;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Cards;
using XmessBot.Understanding.Answers;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// The list that was shown last, whose buttons can be named in words while nothing else is open: "la tercera" presses the third. The
/// bot does not wait for it.
/// </summary>
public sealed class ShownList
{
    /// <summary>The name of its buttons; null when no list was shown.</summary>
    public string? Button { get; set; }

    /// <summary>What each acts on.</summary>
    public List<string> Keys { get; set; } = [];

    /// <summary>How each is called.</summary>
    public List<string> Titles { get; set; } = [];

    /// <summary>What was shown last in this conversation.</summary>
    internal static ShownList Of(ITurnContext context) => context.TurnState.Get<ShownList>() ?? new ShownList();

    /// <summary>Notes what is shown.</summary>
    internal void Show(string? button, IReadOnlyList<(string Key, string Title)> options) =>
        (Button, Keys, Titles) = (button, [.. options.Select(option => option.Key)], [.. options.Select(option => option.Title)]);

    /// <summary>Something else is shown: its buttons are named no more.</summary>
    internal void Forget() => Show(null, []);

    /// <summary>The question that it is, which does not wait; null when no list was shown.</summary>
    internal OpenQuestion? Open() =>
        Button is null ? null : new OpenQuestion(QuestionKind.List, new AskedQuestion(QuestionAct.Choose, "", [.. Titles]));

    /// <summary>The button that a message names: "la tercera" is the third. Null when it names none.</summary>
    internal Press? Named(Utterance said) =>
        Open() is { } open && Answer.Choice(open.Asked, said) is { } index ? Press.Go(Button!, Keys[index]) : null;
}
