using System.Text;

namespace XmessBot.Tests.Exports;

/// <summary>Reads comma-separated values, quoted where needed, with line breaks inside quotes (RFC 4180).</summary>
internal static class Csv
{
    /// <summary>The rows.</summary>
    public static List<IReadOnlyList<string>> Read(string text)
    {
        var (rows, row, cell, quoted) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var mark = text[at];
            if (quoted && mark == '"' && at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
            else if (mark == '"') quoted = !quoted;
            else if (!quoted && (mark is ',' or '\n'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (mark == ',') continue;
                rows.Add(row);
                row = [];
            }
            else cell.Append(mark);
        }

        return rows;
    }
}
