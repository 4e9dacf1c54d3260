using System.Text.Json.Nodes;
using XmessBot.Understanding;

namespace XmessBot.Tests.Language;

/// <summary>How well intents are told apart on a labelled set, each label counting the same however many texts it has.</summary>
/// <param name="MacroF1">The mean over the labels of the harmonic mean of precision and recall.</param>
/// <param name="NoneTakenForChange">How many texts that want nothing of the bot would start a change of data.</param>
internal sealed record IntentAccuracy(double MacroF1, int NoneTakenForChange)
{
    private static readonly HashSet<string> Changes =
    [
        "new_request", "edit_request", "withdraw_request", "log_session", "schedule_session", "assess_request", "approve_faq",
        "manage_members", "privacy", "sign_out",
    ];

    public static IntentAccuracy Of(IReadOnlyList<JsonObject> texts)
    {
        var read = texts.Select(text => (Label: (string)text["intent"]!, Guess: Guess(text))).ToList();
        var f1 = read.Select(each => each.Label).Distinct().Average(label =>
            2.0 * read.Count(each => each.Label == label && each.Guess == label)
                / (read.Count(each => each.Label == label) + read.Count(each => each.Guess == label)));
        return new IntentAccuracy(f1, read.Count(each => each.Label == "none" && Changes.Contains(each.Guess)));
    }

    private static string Guess(JsonObject text) =>
        IntentNames.Of(IntentClassifier.Classify((string)text["text"]!, IntentNames.ParseRole((string)text["role"]!)!.Value).Intent);
}
