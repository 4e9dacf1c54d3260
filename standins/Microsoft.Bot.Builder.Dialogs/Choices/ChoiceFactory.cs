using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Creates messages that offer choices.</summary>
/// <remarks>
/// Some methods have an overload that differs only in optional arguments. A call that leaves out arguments which both
/// have is ambiguous: pass all of those.
/// </remarks>
public class ChoiceFactory
{
    private const int MostChoicesInline = 3;

    /// <summary>Offers the choices as the channel allows.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="speak">What channels with speech say aloud.</param>
    /// <param name="options">Separators for choices shown as text.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null)
        => ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>
    /// Offers the choices as the channel allows: suggested actions, else card buttons, else text. Titles too long for
    /// buttons are always text; text of more than three choices is a list.
    /// </summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="speak">What channels with speech say aloud.</param>
    /// <param name="options">Separators for choices shown as text.</param>
    /// <param name="conversationType">The type of the conversation; matters in Teams.</param>
    /// <param name="toList">The ids of those who see suggested actions; everybody when null.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null,
        string conversationType = default, IList<string> toList = default)
    {
        channelId ??= string.Empty;
        list ??= new List<Choice>();
        var longTitles = list.Any(choice => ButtonLength(choice) > Channel.MaxActionTitleLength(channelId));
        if (!longTitles && Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);
        if (!longTitles && Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);
        return !longTitles && list.Count <= MostChoicesInline
            ? Inline(list, text, speak, options)
            : List(list, text, speak, options);
    }

    /// <summary>Offers the choices in one line: "(1) red, (2) green, or (3) blue".</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="speak">What channels with speech say aloud.</param>
    /// <param name="options">Separators between the choices.</param>
    /// <returns>The message.</returns>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= new List<Choice>();
        var separator = options?.InlineSeparator ?? ", ";
        var or = options?.InlineOr ?? " or ";
        var orMore = options?.InlineOrMore ?? ", or ";
        var numbered = options?.IncludeNumbers ?? true;

        var message = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                message.Append(index < choices.Count - 1 ? separator : index == 1 ? or : orMore);
            if (numbered)
                message.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            message.Append(Title(choices[index]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers the choices as a list, one per line.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="speak">What channels with speech say aloud.</param>
    /// <param name="options">Says whether the choices are numbered; the separators are not used.</param>
    /// <returns>The message.</returns>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
        => List(ToChoices(choices), text, speak, options);

    /// <summary>Offers the choices as a list, one per line.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="speak">What channels with speech say aloud.</param>
    /// <param name="options">Says whether the choices are numbered; the separators are not used.</param>
    /// <returns>The message.</returns>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= new List<Choice>();
        var numbered = options?.IncludeNumbers ?? true;
        var lines = choices.Select((choice, index) => (numbered ? $"{index + 1}. " : "- ") + Title(choice));
        var message = $"{text}\n\n   {string.Join("\n   ", lines)}";
        return MessageFactory.Text(message, speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers the choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="speak">What channels with speech say aloud.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null)
        => SuggestedAction(ToChoices(choices), text, speak, null);

    /// <summary>Offers the choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="speak">What channels with speech say aloud.</param>
    /// <param name="toList">The ids of those who see the buttons; everybody when null.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(
        IList<string> choices, string text = null, string speak = null, IList<string> toList = default)
        => SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Offers the choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="speak">What channels with speech say aloud.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null)
        => SuggestedAction(choices, text, speak, null);

    /// <summary>Offers the choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="speak">What channels with speech say aloud.</param>
    /// <param name="toList">The ids of those who see the buttons; everybody when null.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string text = null, string speak = null, IList<string> toList = default)
        => MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>Offers the choices as the buttons of a hero card.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question, on the card.</param>
    /// <param name="speak">What channels with speech say aloud.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var cards = new List<Attachment> { new HeroCard(text: text, buttons: Buttons(choices)).ToAttachment() };
        return MessageFactory.Attachment(cards, null, speak, InputHints.ExpectingInput);
    }

    /// <summary>A choice for each text.</summary>
    /// <param name="choices">The texts.</param>
    /// <returns>The choices; none for null.</returns>
    public static IList<Choice> ToChoices(IList<string> choices)
        => choices == null ? new List<Choice>() : choices.Select(choice => new Choice(choice)).ToList();

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static int ButtonLength(Choice choice)
        => string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value.Length : choice.Action.Title.Length;

    private static List<CardAction> Buttons(IList<Choice> choices)
        => (choices ?? new List<Choice>())
            .Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value })
            .ToList();
}
