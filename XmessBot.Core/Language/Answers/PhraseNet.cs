using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// The lines of a list as a net of words to walk along: where a line says "(a|b)" the ways part and meet again, so that a line
/// that stands for a thousand phrases is no larger than it is written. Of two lines that are the same phrase the first counts.
/// </summary>
internal sealed class PhraseNet(Func<string, IEnumerable<string>> stepsOf, IReadOnlyDictionary<string, string[]> kindsOf)
{
    // Each thread walks with its own two lists, one walk after the other.
    [ThreadStatic]
    private static (List<Place> Reached, List<Place> Next)? Lists;

    private readonly Node _start = new(0);
    private int _nodes;

    /// <summary>Adds every phrase of the line.</summary>
    public void Add(string line, string heading)
    {
        foreach (var end in Walk([_start], line).Where(end => end != _start)) end.Heading = heading;
    }

    /// <summary>The longest phrase that starts at this word: its heading and how many words it takes; none is length 0.</summary>
    public (string Heading, int Length) At(IReadOnlyList<string> words, int start)
    {
        var found = ("", 0);
        var (reached, next) = Lists ??= ([], []);
        reached.Clear();
        Follow(new Place(_start, 0), words[start], reached);
        for (var at = start; reached.Count > 0; (reached, next) = (next, reached))
        {
            if (End(reached) is { } heading) found = (heading, at - start + 1);
            if (++at == words.Count) break;
            next.Clear();
            foreach (var place in reached) Follow(place, words[at], next);
        }
        return found;
    }

    /// <summary>Whether any phrase begins with this word.</summary>
    public bool Begins(string word) =>
        _start.After(word).Count > 0
            || (kindsOf.TryGetValue(word, out var kinds) && Array.Exists(kinds, kind => _start.After(kind).Count > 0));

    // Of the phrases that end here the one that counts.
    private static string? End(List<Place> reached)
    {
        Place? first = null;
        foreach (var place in reached)
        {
            if (place.Node.Heading is null) continue;
            if (first is not { } known || place.Way < known.Way || (place.Way == known.Way && place.Node.Order < known.Node.Order))
                first = place;
        }
        return first?.Node.Heading;
    }

    // The word itself goes before the kinds that it is of, from the first word on.
    private void Follow(Place place, string word, List<Place> next)
    {
        Lead(place, word, 0, next);
        if (!kindsOf.TryGetValue(word, out var kinds)) return;
        for (var kind = 0; kind < kinds.Length; kind++) Lead(place, kinds[kind], Math.Min(kind + 1, 3), next);
    }

    private static void Lead(Place from, string step, long turn, List<Place> next)
    {
        foreach (var node in from.Node.After(step)) Reach(new Place(node, (from.Way << 2) + turn), next);
    }

    // Two ways may meet again: the better one goes on.
    private static void Reach(Place place, List<Place> reached)
    {
        for (var at = 0; at < reached.Count; at++)
        {
            if (reached[at].Node != place.Node) continue;
            if (place.Way < reached[at].Way) reached[at] = place;
            return;
        }
        reached.Add(place);
    }

    // Where the phrases of the text end that set out from any of those places.
    private IReadOnlyCollection<Node> Walk(IReadOnlyCollection<Node> from, string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (text[at] == '(')
            {
                end = Variants.Closing(text, at);
                from = [.. Variants.Alternatives(text[(at + 1)..end]).SelectMany(each => Walk(from, each)).Distinct()];
                at = end + 1;
                continue;
            }
            while (end < text.Length && text[end] is not (' ' or '(')) end++;
            if (text[at] != ' ')
                foreach (var step in stepsOf(text[at..end])) from = [Step(from, step)];
            at = text[at] == ' ' ? at + 1 : end;
        }
        return from;
    }

    private Node Step(IReadOnlyCollection<Node> from, string step)
    {
        var next = new Node(++_nodes);
        foreach (var node in from) node.Lead(step, next);
        return next;
    }

    private static readonly List<Node> Nowhere = [];

    private readonly record struct Place(Node Node, long Way);

    private sealed class Node(int order)
    {
        private Dictionary<string, List<Node>>? _next;

        public int Order { get; } = order;

        public string? Heading { get; set; }

        public void Lead(string step, Node to)
        {
            _next ??= [];
            if (!_next.TryGetValue(step, out var all)) _next[step] = all = [];
            all.Add(to);
        }

        public List<Node> After(string step) => _next is not null && _next.TryGetValue(step, out var all) ? all : Nowhere;
    }
}
