using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>A piece of a clause: its time phrases, and the marks (words that say whether the phrases hold).</summary>
/// <param name="clause">The number of its clause.</param>
/// <param name="join">The word or mark that joins it to the previous piece.</param>
/// <param name="opening">What joins its clause to the previous one; the same as <paramref name="join"/> by default.</param>
internal sealed class ScopePiece(int clause, string join, string? opening = null)
{
    /// <summary>The number of its clause.</summary>
    public int Clause => clause;

    /// <summary>The word or mark that joins it to the previous piece.</summary>
    public string Join => join;

    /// <summary>What joins its clause to the previous one.</summary>
    public string Opening => opening ?? join;

    /// <summary>Its time phrases, in order.</summary>
    public List<Item> Items { get; } = [];

    /// <summary>Its marks, in order: the meaning, the token, and whether it applies to a verb.</summary>
    public List<(string Meaning, int At, bool OfVerb)> Marks { get; } = [];

    /// <summary>Whether each of its phrases holds.</summary>
    public Dictionary<Item, PhraseStanding> Standing { get; } = [];

    /// <summary>Whether its first mark precedes its first phrase.</summary>
    public bool MarkFirst => Marks.Count > 0 && (Items.Count == 0 || Marks[0].At < Items[0].Start);

    /// <summary>The first mark, which applies to all its phrases; null when it has none.</summary>
    public (string Meaning, int At, bool OfVerb)? Mark => Marks.Count > 0 ? Marks[0] : null;

    /// <summary>Whether its first mark denies.</summary>
    public bool Denies => Mark is { Meaning: "no" };

    /// <summary>Whether it says what did not happen: "no hi ha hagut pantalla", "no vam tenir temps".</summary>
    public bool IsPast { get; set; }

    /// <summary>
    /// Whether a list can continue after it: after a day, but not after "de dilluns a dijous" or "dilluns i dimarts", which are
    /// complete.
    /// </summary>
    public bool MayGoOn => Items.TrueForAll(item => item.Value is Days or Weekdays { Count: 1 });

    public bool OnlyDays =>
        Items.TrueForAll(item => item.Value is Days or Weekdays or true && item.Kind is not ("allday" or "anytime"));
}
