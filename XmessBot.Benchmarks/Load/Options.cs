using System.Globalization;

namespace XmessBot.Benchmarks.Load;

/// <summary>Numbers given as <c>--name value</c>.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    public static Options Of(IReadOnlyList<string> args)
    {
        var options = new Options();
        for (var i = 0; i < args.Count; i += 2)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == args.Count
                || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                throw new BadOptionException($"Not an option with a number: {string.Join(' ', args.Skip(i).Take(2))}");
            options._given[args[i][2..]] = value;
        }

        return options;
    }

    public int Get(string name, int otherwise) => _given.GetValueOrDefault(name, otherwise);
}

/// <summary>The command line cannot be understood.</summary>
internal sealed class BadOptionException(string message) : Exception(message);
