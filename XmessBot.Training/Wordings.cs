using XmessBot.Core.Language.Text;

namespace XmessBot.Training;

/// <summary>
/// Some of the many wordings of a line with brackets: a few times as many as its longest bracket has sides, so that each side is
/// in one, in company that chance chooses.
/// </summary>
internal sealed class Wordings(Random random)
{
    private const int Times = 2;

    private readonly Dictionary<string, Queue<string>> _sides = [];

    public IEnumerable<string> Of(string line) => Enumerable.Range(0, Times * LongestBracket(line)).Select(_ =>
        Pick(line)).Distinct().ToList();

    private string Pick(string line)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return Tidy(line);
        var close = Variants.Closing(line, open);
        return Pick(line[..open] + Next(line[open..(close + 1)]) + line[(close + 1)..]);
    }

    // Each side in its turn, in an order of chance.
    private string Next(string bracket)
    {
        if (!_sides.TryGetValue(bracket, out var left) || left.Count == 0)
        {
            var sides = Variants.Alternatives(bracket[1..^1]).ToArray();
            random.Shuffle(sides);
            _sides[bracket] = left = new Queue<string>(sides);
        }
        return left.Dequeue();
    }

    private static int LongestBracket(string line)
    {
        var longest = 1;
        for (var at = line.IndexOf('(', StringComparison.Ordinal); at >= 0; at = line.IndexOf('(', at))
        {
            var close = Variants.Closing(line, at);
            var sides = Variants.Alternatives(line[(at + 1)..close]).ToList();
            longest = Math.Max(longest, Math.Max(sides.Count, sides.Max(LongestBracket)));
            at = close;
        }
        return longest;
    }

    private static string Tidy(string wording) =>
        string.Join(' ', wording.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",",
            StringComparison.Ordinal).TrimStart(',', ' ');
}
