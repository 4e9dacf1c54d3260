using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// The phrases of a word list as a nondeterministic automaton over words. "(a|b)" branches and joins again, so that a line that stands
/// for a thousand phrases stays small. When two lines contain the same phrase, the first wins.
/// </summary>
/// <param name="stepsOf">Splits a part of a line into words.</param>
/// <param name="kindsOf">The kinds that each word belongs to: "be" is a "&lt;fits&gt;".</param>
internal sealed class PhraseAutomaton(Func<string, IEnumerable<string>> stepsOf, IReadOnlyDictionary<string, string[]> kindsOf)
{
    // Lower values have priority; each word of a phrase adds two bits.
    private const int BitsPerWord = 2;
    private const int LeastPriority = (1 << BitsPerWord) - 1;

    // Match buffers, reused by each thread.
    [ThreadStatic]
    private static (List<Thread> Current, List<Thread> Next)? Buffers;

    private readonly State _start = new(0);
    private int _states;

    /// <summary>Adds every phrase of a line.</summary>
    public void Add(string line, string heading)
    {
        foreach (var end in Extend([_start], line).Where(end => end != _start)) end.Heading = heading;
    }

    /// <summary>The longest phrase that starts at a word: its heading and its number of words; length 0 when there is none.</summary>
    public (string Heading, int Length) At(IReadOnlyList<string> words, int start)
    {
        var found = ("", 0);
        var (current, next) = Buffers ??= ([], []);
        current.Clear();
        Advance(new Thread(_start, 0), words[start], current);
        for (var at = start; current.Count > 0; (current, next) = (next, current))
        {
            if (Accepted(current) is { } heading) found = (heading, at - start + 1);
            if (++at == words.Count) break;
            next.Clear();
            foreach (var thread in current) Advance(thread, words[at], next);
        }
        return found;
    }

    /// <summary>Whether any phrase starts with this word.</summary>
    public bool Begins(string word) =>
        _start.After(word).Count > 0
            || (kindsOf.TryGetValue(word, out var kinds) && Array.Exists(kinds, kind => _start.After(kind).Count > 0));

    // The heading of the best phrase that ends here: by priority, then by order of lines.
    private static string? Accepted(List<Thread> threads)
    {
        Thread? best = null;
        foreach (var thread in threads)
        {
            if (thread.State.Heading is null) continue;
            if (best is not { } known || (thread.Priority, thread.State.Order).CompareTo((known.Priority, known.State.Order)) < 0)
                best = thread;
        }
        return best?.State.Heading;
    }

    // A literal word has priority over a kind of words.
    private void Advance(Thread thread, string word, List<Thread> next)
    {
        Follow(thread, word, 0, next);
        if (!kindsOf.TryGetValue(word, out var kinds)) return;
        for (var kind = 0; kind < kinds.Length; kind++) Follow(thread, kinds[kind], Math.Min(kind + 1, LeastPriority), next);
    }

    private static void Follow(Thread from, string step, long priority, List<Thread> next)
    {
        foreach (var state in from.State.After(step)) Merge(new Thread(state, (from.Priority << BitsPerWord) + priority), next);
    }

    // Of two threads in the same state, the one with priority continues.
    private static void Merge(Thread thread, List<Thread> threads)
    {
        for (var at = 0; at < threads.Count; at++)
        {
            if (threads[at].State != thread.State) continue;
            if (thread.Priority < threads[at].Priority) threads[at] = thread;
            return;
        }
        threads.Add(thread);
    }

    // Appends the text after each state; returns the states where it ends.
    private IReadOnlyCollection<State> Extend(IReadOnlyCollection<State> from, string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (text[at] == '(')
            {
                end = Variants.Closing(text, at);
                from = [.. Variants.Alternatives(text[(at + 1)..end]).SelectMany(each => Extend(from, each)).Distinct()];
                at = end + 1;
                continue;
            }
            while (end < text.Length && text[end] is not (' ' or '(')) end++;
            if (text[at] != ' ')
                foreach (var step in stepsOf(text[at..end])) from = [AddStep(from, step)];
            at = text[at] == ' ' ? at + 1 : end;
        }
        return from;
    }

    private State AddStep(IReadOnlyCollection<State> from, string step)
    {
        var next = new State(++_states);
        foreach (var state in from) state.Add(step, next);
        return next;
    }

    private static readonly List<State> Nowhere = [];

    private readonly record struct Thread(State State, long Priority);

    private sealed class State(int order)
    {
        private Dictionary<string, List<State>>? _next;

        public int Order { get; } = order;

        public string? Heading { get; set; }

        public void Add(string step, State to)
        {
            _next ??= [];
            if (!_next.TryGetValue(step, out var all)) _next[step] = all = [];
            all.Add(to);
        }

        public List<State> After(string step) => _next is not null && _next.TryGetValue(step, out var all) ? all : Nowhere;
    }
}
