using System.Globalization;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Decisions;

/// <summary>What a button on a held letter does.</summary>
public enum LetterDeed
{
    /// <summary>Writes it anew.</summary>
    Rewrite,

    /// <summary>Chooses who gives what it grants.</summary>
    ChooseMentor,

    /// <summary>Takes it back.</summary>
    Drop,
}

/// <summary>What a button on a held letter acts on. It has no effect once the letter is no longer as it was shown.</summary>
/// <param name="Deed">What it does.</param>
/// <param name="Number">The request of the letter.</param>
/// <param name="Version">The letter's version when the button was shown.</param>
internal sealed record LetterKey(LetterDeed Deed, string Number, int Version)
{
    private static readonly Dictionary<string, LetterDeed> Named = new(StringComparer.Ordinal)
    {
        ["letter_rewrite"] = LetterDeed.Rewrite,
        ["letter_mentor"] = LetterDeed.ChooseMentor,
        ["letter_drop"] = LetterDeed.Drop,
    };

    /// <summary>The names of the buttons.</summary>
    public static IReadOnlyList<string> Buttons { get; } = [.. Named.Keys];

    /// <summary>The press of the button.</summary>
    public Press Press => Press.Go(
        Named.Single(each => each.Value == Deed).Key, string.Create(CultureInfo.InvariantCulture, $"{Number}|{Version}"));

    /// <summary>What a press acts on, or null: anyone can write a card's data.</summary>
    public static LetterKey? Of(Press press) =>
        Named.TryGetValue(press.Value, out var deed) && press.Key.Split('|') is [var number, var version]
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var shown)
            ? new LetterKey(deed, number, shown)
            : null;
}
