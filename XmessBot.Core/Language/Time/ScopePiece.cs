using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>A piece of a clause: its phrases of time, and the words in it that say whether they hold.</summary>
/// <param name="clause">The number of its clause.</param>
/// <param name="join">The word or mark that joins it to what comes before.</param>
/// <param name="opening">What joins its clause to the one before; by default the same.</param>
internal sealed class ScopePiece(int clause, string join, string? opening = null)
{
    public int Clause => clause;

    public string Join => join;

    /// <summary>What joins its clause to the one before.</summary>
    public string Opening => opening ?? join;

    public List<Item> Items { get; } = [];

    public List<(string Meaning, int At, bool OfVerb)> Marks { get; } = [];

    public Dictionary<Item, PhraseStanding> Standing { get; } = [];

    /// <summary>Whether its first mark comes before its first phrase.</summary>
    public bool MarkFirst => Marks.Count > 0 && (Items.Count == 0 || Marks[0].At < Items[0].Start);

    /// <summary>What it says by itself: the mark of all its phrases; null when it has none.</summary>
    public (string Meaning, int At, bool OfVerb)? Mark => Marks.Count > 0 ? Marks[0] : null;

    public bool Denies => Mark is { Meaning: "no" };

    /// <summary>Whether it tells what did not happen: "no hi ha hagut pantalla", "no vam tenir temps".</summary>
    public bool IsPast { get; set; }

    /// <summary>Whether a list may go on from it: a day, not "de dilluns a dijous" or "dilluns i dimarts", which is over.</summary>
    public bool MayGoOn => Items.TrueForAll(item => item.Value is Days or Weekdays { Count: 1 });

    public bool OnlyDays =>
        Items.TrueForAll(item => item.Value is Days or Weekdays or true && item.Kind is not ("allday" or "anytime"));
}
