namespace XmessBot.Search;

/// <summary>Which entries have a feature, and how strongly.</summary>
internal sealed class Postings
{
    private List<Strength>?[] _growing = new List<Strength>?[256];
    private Strength[][] _lists = [];

    /// <summary>The entries that have a feature, in order.</summary>
    public ReadOnlySpan<Strength> this[int feature] => feature < _lists.Length ? _lists[feature] : [];

    /// <summary>Adds a feature of an entry; entries come in order, and of two strengths the higher counts.</summary>
    public void Add(int feature, int entry, float strength)
    {
        if (feature >= _growing.Length) Array.Resize(ref _growing, Math.Max(feature + 1, 2 * _growing.Length));
        var list = _growing[feature] ??= [];
        if (list.Count == 0 || list[^1].Id != entry) list.Add(new(entry, strength));
        else if (list[^1].Value < strength) list[^1] = new(entry, strength);
    }

    /// <summary>Ends the adding.</summary>
    public void Seal()
    {
        _lists = [.. _growing.Select(list => list?.ToArray() ?? [])];
        _growing = [];
    }
}
