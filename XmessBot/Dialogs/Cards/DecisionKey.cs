using System.Globalization;
using XmessBot.Core.Requests;

namespace XmessBot.Dialogs.Cards;

/// <summary>
/// What a button that decides on a request acts on. It has no effect once the request is no longer as it was shown.
/// </summary>
/// <param name="Move">What is decided.</param>
/// <param name="Number">The request.</param>
/// <param name="Version">Its version when the button was shown.</param>
internal sealed record DecisionKey(RequestMove Move, string Number, int Version)
{
    private const string Prefix = "decide_";

    private static readonly Dictionary<string, RequestMove> Named = new(StringComparer.Ordinal)
    {
        [Prefix + "ask"] = RequestMove.InformationAsked,
        [Prefix + "waitlist"] = RequestMove.Waitlisted,
        [Prefix + "decline"] = RequestMove.Declined,
        [Prefix + "confirm_person"] = RequestMove.PersonConfirmed,
        [Prefix + "refuse_person"] = RequestMove.PersonRefused,
    };

    /// <summary>The names of the buttons.</summary>
    public static IReadOnlyList<string> Buttons { get; } = [.. Named.Keys];

    /// <summary>What can be decided with a button.</summary>
    public static IReadOnlyList<RequestMove> Moves { get; } = [.. Named.Values];

    /// <summary>The press of the button.</summary>
    public Press Press => Press.Go(
        Named.Single(each => each.Value == Move).Key, string.Create(CultureInfo.InvariantCulture, $"{Number}|{Version}"));

    /// <summary>What a press acts on, or null: anyone can write a card's data.</summary>
    public static DecisionKey? Of(Press press) =>
        Named.TryGetValue(press.Value, out var move) && press.Key.Split('|') is [var number, var version]
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var shown)
            ? new DecisionKey(move, number, shown)
            : null;
}
