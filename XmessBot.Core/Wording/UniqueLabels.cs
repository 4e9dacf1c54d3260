namespace XmessBot.Core.Wording;

/// <summary>
/// Makes the labels of a list of choices different from each other. Two mentors called Pau Vila become "Pau Vila (Girona)" and
/// "Pau Vila (Vic)"; if both are of Girona, their addresses tell them apart.
/// </summary>
public static class UniqueLabels
{
    /// <summary>
    /// One label per item, in order: its name, plus the first details that tell it apart from items of the same name. Items that no
    /// detail tells apart are numbered.
    /// </summary>
    /// <param name="things">The items to choose from.</param>
    /// <param name="name">The name of an item.</param>
    /// <param name="details">Details that may tell two items apart, the most natural first; null or blank when unknown.</param>
    public static IReadOnlyList<string> Of<T>(
        IReadOnlyList<T> things, Func<T, string> name, params IReadOnlyList<Func<T, string?>> details)
    {
        var names = things.Select(name).ToArray();
        var added = things.Select(_ => new List<string>()).ToArray();
        foreach (var detail in details)
        {
            foreach (var alike in Alike(Labels(names, added)))
            {
                var values = alike.Select(at => detail(things[at])?.Trim() ?? "").ToArray();
                if (values.Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2) continue;
                foreach (var (at, value) in alike.Zip(values).Where(each => each.Second.Length > 0)) added[at].Add(value);
            }
        }

        return Numbered(Labels(names, added));
    }

    /// <summary>The labels, with a number added to those that appear more than once: "Pau Vila (1)", "Pau Vila (2)".</summary>
    public static IReadOnlyList<string> Numbered(IReadOnlyList<string> labels)
    {
        var taken = new HashSet<string>(labels, StringComparer.OrdinalIgnoreCase);
        var numbered = labels.ToArray();
        foreach (var alike in Alike(labels))
        {
            var number = 0;
            foreach (var at in alike)
            {
                do number++;
                while (!taken.Add($"{labels[at]} ({number})"));
                numbered[at] = $"{labels[at]} ({number})";
            }
        }

        return numbered;
    }

    private static string[] Labels(string[] names, List<string>[] added) =>
        [.. names.Zip(added, (name, details) => details.Count == 0 ? name : $"{name} ({string.Join(", ", details)})")];

    // The indexes of equal labels, ignoring case.
    private static int[][] Alike(IReadOnlyList<string> labels) =>
    [
        .. Enumerable.Range(0, labels.Count).GroupBy(at => labels[at], StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1).Select(group => group.ToArray()),
    ];
}
