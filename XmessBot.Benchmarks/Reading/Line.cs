using System.Globalization;
using XmessBot.Core.Calendar;

namespace XmessBot.Benchmarks.Reading;

/// <summary>One thing that somebody says.</summary>
/// <param name="Who">The account.</param>
/// <param name="Said">What; null for an answer to what is open.</param>
/// <param name="At">When; null for a minute after the line before.</param>
internal sealed record Line(string Who, string? Said, DateTimeOffset? At)
{
    private const string Open = "…";

    /// <summary>
    /// Reads a script: <c>who> text</c>, <c>who> …</c> for an answer to what the bot asked them last, and <c>@ 2026-05-04T09:30</c>
    /// for the moment, in Madrid, of the line that follows.
    /// </summary>
    public static IReadOnlyList<Line> Read(string script)
    {
        var lines = new List<Line>();
        DateTimeOffset? at = null;
        foreach (var line in script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                var wall = DateTime.Parse(line[2..], CultureInfo.InvariantCulture);
                at = new DateTimeOffset(wall, MadridTime.Zone.GetUtcOffset(wall)).ToUniversalTime();
                continue;
            }

            var sign = line.IndexOf("> ", StringComparison.Ordinal);
            if (sign < 0) throw new FormatException(line);
            lines.Add(new Line(line[..sign], line[(sign + 2)..] is var said && said == Open ? null : said, at));
            at = null;
        }

        return lines;
    }
}
