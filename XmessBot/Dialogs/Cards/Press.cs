using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Dialogs.Cards;

/// <summary>
/// What a button sends. Its key says what was asked, of what, and of which version of it: a button of an old card, or the
/// same press delivered twice, carries a key that is no longer current and has no effect.
/// </summary>
/// <param name="Do">"answer" to a question, or "go" somewhere.</param>
/// <param name="Key">What was shown, with its version; empty for a place that is always there.</param>
/// <param name="Value">The option chosen, or where to go.</param>
internal sealed record Press(string Do, string Key, string Value)
{
    private const string AnswerVerb = "answer";
    private const string GoVerb = "go";

    // Not "key", as it was once and as cards that are still shown have it: Microsoft's playground for Teams keeps that name for itself.
    private const string Subject = "of";
    private const string Before = "key";

    public bool IsAnswer => Do == AnswerVerb;

    public bool IsGo => Do == GoVerb;

    public static Press Answer(string key, string value) => new(AnswerVerb, key, value);

    public static Press Go(string where, string key = "") => new(GoVerb, key, where);

    /// <summary>The press that an activity is, or null. What a card's data says is never trusted for who may do what.</summary>
    public static Press? Of(IActivity activity)
    {
        if (activity is not Activity { Value: JObject data }) return null;
        return Text(data, "do") is { } verb && Text(data, "value") is { } chosen
            ? new Press(verb, Text(data, Subject) ?? Text(data, Before) ?? "", chosen)
            : null;
    }

    private static string? Text(JObject data, string name) => data[name] is JValue { Value: string text } ? text : null;

    /// <summary>The button. <c>Action.Submit</c> is the one action that Web Chat and Teams both know.</summary>
    public JObject Button(string title) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = new JObject { ["do"] = Do, [Subject] = Key, ["value"] = Value },
    };
}
