namespace XmessBot.Tests.Architecture;

/// <summary>Finds circles of dependencies.</summary>
internal static class Circles
{
    /// <summary>Every part that depends on itself through others, with the shortest way round: "A -> B -> A".</summary>
    public static IReadOnlyList<string> In(IReadOnlyDictionary<string, IReadOnlyList<string>> arrows) =>
        [.. arrows.Keys.Order(StringComparer.Ordinal).Select(part => From(part, arrows)).OfType<string>()];

    private static string? From(string start, IReadOnlyDictionary<string, IReadOnlyList<string>> arrows)
    {
        var paths = new Queue<string[]>([[start]]);
        var seen = new HashSet<string>();
        while (paths.TryDequeue(out var path))
        {
            foreach (var next in arrows[path[^1]])
            {
                if (next == start) return string.Join(" -> ", [.. path, start]);
                if (seen.Add(next)) paths.Enqueue([.. path, next]);
            }
        }

        return null;
    }
}
