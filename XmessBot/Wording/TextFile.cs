using XmessBot.Core.Wording;

namespace XmessBot.Wording;

/// <summary>Parses text files, whose format <see cref="Texts"/> describes.</summary>
internal static class TextFile
{
    /// <summary>The suffix of every text file, and so of its embedded resource.</summary>
    public const string Suffix = ".texts.txt";

    /// <summary>The features that have a text file.</summary>
    public static IEnumerable<string> Features => typeof(TextFile).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(name => name[..^Suffix.Length]);

    /// <summary>The texts of one feature.</summary>
    public static Texts Embedded(string feature)
    {
        using var stream = typeof(TextFile).Assembly.GetManifestResourceStream(feature + Suffix)
            ?? throw new ArgumentException($"No {feature}{Suffix} is embedded.", nameof(feature));
        using var reader = new StreamReader(stream);
        return new(feature, Read(feature, reader));
    }

    /// <summary>Every text of a file, by key.</summary>
    /// <exception cref="FormatException">A line that cannot be parsed; the message names the feature and the line.</exception>
    public static IReadOnlyDictionary<string, Template> Read(string feature, TextReader reader)
    {
        var lines = new Dictionary<string, List<string>>();
        List<string>? current = null;
        var number = 0;
        while (reader.ReadLine()?.TrimEnd() is { } line)
        {
            number++;
            if (line.StartsWith('#'))
                continue;
            if (line.Length == 0 || line[0] is ' ' or '\t')
                current?.Add(line.TrimStart());
            else if (line.Split('=', 2) is not [var key, var first] || !key.Trim().All(char.IsAsciiLetterOrDigit))
                throw new FormatException($"{feature}, line {number}: expected 'key = text'.");
            else if (!lines.TryAdd(key.Trim(), current = [first.Trim()]))
                throw new FormatException($"{feature}, line {number}: {key.Trim()} is already there.");
        }

        return lines.ToDictionary(l => l.Key, l => Parse(feature, l.Key, string.Join('\n', l.Value).Trim()));
    }

    private static Template Parse(string feature, string key, string text)
    {
        try
        {
            return text.Length > 0 ? Template.Parse(text) : throw new FormatException("There is no text.");
        }
        catch (FormatException mistake)
        {
            throw new FormatException($"{feature}/{key}: {mistake.Message}", mistake);
        }
    }
}
