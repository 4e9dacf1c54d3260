using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Dialogs.Cards;

/// <summary>
/// The data that a button sends. The key says which question or object it is for, and which version of it: a button of an old card, or the
/// same press delivered twice, has an outdated key and no effect.
/// </summary>
/// <param name="Do">"answer" to answer a question, or "go" to begin something.</param>
/// <param name="Key">What was shown, with its version; empty for something that is always available.</param>
/// <param name="Value">The chosen option, or what to begin.</param>
internal sealed record Press(string Do, string Key, string Value)
{
    private const string AnswerVerb = "answer";
    private const string GoVerb = "go";

    // Not "key", although cards that are still on screen have that name: Microsoft's Teams playground reserves it.
    private const string Subject = "of";
    private const string Before = "key";

    public bool IsAnswer => Do == AnswerVerb;

    public bool IsGo => Do == GoVerb;

    public static Press Answer(string key, string value) => new(AnswerVerb, key, value);

    public static Press Go(string where, string key = "") => new(GoVerb, key, where);

    /// <summary>The press in an activity, or null. Permissions never depend on a card's data.</summary>
    public static Press? Of(IActivity activity)
    {
        if (activity is not Activity { Value: JObject data }) return null;
        return Text(data, "do") is { } verb && Text(data, "value") is { } chosen
            ? new Press(verb, Text(data, Subject) ?? Text(data, Before) ?? "", chosen)
            : null;
    }

    private static string? Text(JObject data, string name) => data[name] is JValue { Value: string text } ? text : null;

    /// <summary>The button as JSON. <c>Action.Submit</c> is the only action that both Web Chat and Teams support.</summary>
    public JObject Button(string title) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = new JObject { ["do"] = Do, [Subject] = Key, ["value"] = Value },
    };
}
