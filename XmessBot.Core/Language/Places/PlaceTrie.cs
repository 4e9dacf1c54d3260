namespace XmessBot.Core.Language.Places;

/// <summary>
/// A trie of names, letter by letter, so that they are found however the words are split: "sant cugat", "santcugat". Stored as first
/// child and next sibling in arrays, which need less memory than a dictionary per node.
/// </summary>
internal sealed class PlaceTrie
{
    /// <summary>The node before the first letter.</summary>
    public const int Root = 0;
    /// <summary>The result of a step that no name has.</summary>
    public const int Nowhere = -1;

    private readonly List<(char Letter, int Child, int Sibling)> _nodes = [('\0', Nowhere, Nowhere)];
    private readonly Dictionary<int, PlaceName> _names = [];

    /// <summary>Adds a name by its key.</summary>
    public void Add(PlaceName name)
    {
        var node = Root;
        foreach (var letter in name.Key)
        {
            var next = Child(node, letter);
            if (next == Nowhere)
            {
                next = _nodes.Count;
                _nodes.Add((letter, Nowhere, _nodes[node].Child));
                _nodes[node] = _nodes[node] with { Child = next };
            }
            node = next;
        }
        _names[node] = name;
    }

    /// <summary>The node reached from a node by these letters, or <see cref="Nowhere"/>.</summary>
    public int Step(int node, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            node = Child(node, letter);
            if (node == Nowhere) break;
        }
        return node;
    }

    /// <summary>The name that ends at a node, or null.</summary>
    public PlaceName? At(int node) => _names.GetValueOrDefault(node);

    private int Child(int node, char letter)
    {
        var child = _nodes[node].Child;
        while (child != Nowhere && _nodes[child].Letter != letter) child = _nodes[child].Sibling;
        return child;
    }
}
