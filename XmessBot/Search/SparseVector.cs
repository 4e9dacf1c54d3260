namespace XmessBot.Search;

/// <summary>Weighted features by number, for the cosine of two texts.</summary>
internal sealed class SparseVector
{
    private readonly int[] _ids;
    private readonly float[] _values;
    private readonly float _length;

    /// <summary>A vector of features, each at most once; what else it has, known to nobody, makes it longer.</summary>
    public SparseVector(IEnumerable<Strength> features, float unknown = 0)
    {
        Strength[] sorted = [.. features.OrderBy(f => f.Id)];
        _ids = [.. sorted.Select(f => f.Id)];
        _values = [.. sorted.Select(f => f.Value)];
        _length = MathF.Sqrt(unknown + _values.Sum(v => v * v));
    }

    /// <summary>The weight of a feature; 0 when it does not have it.</summary>
    public float this[int id] => Array.BinarySearch(_ids, id) is >= 0 and var at ? _values[at] : 0;

    /// <summary>The cosine, 0 to 1.</summary>
    public float Cosine(SparseVector other)
    {
        var (sum, i, j) = (0f, 0, 0);
        while (i < _ids.Length && j < other._ids.Length)
        {
            if (_ids[i] == other._ids[j]) sum += _values[i++] * other._values[j++];
            else if (_ids[i] < other._ids[j]) i++;
            else j++;
        }

        return sum > 0 ? sum / (_length * other._length) : 0;
    }
}
