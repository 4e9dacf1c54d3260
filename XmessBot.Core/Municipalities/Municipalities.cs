using System.Globalization;
using System.Text;

namespace XmessBot.Core.Municipalities;

/// <summary>The 947 municipalities of Catalonia, read from a table embedded in the assembly.</summary>
public static class Municipalities
{
    private static readonly Dictionary<string, Municipality> ByCode;
    private static readonly Dictionary<string, Municipality> ByName;

    static Municipalities()
    {
        All = [.. Read()];
        ByCode = All.ToDictionary(each => each.Code, StringComparer.Ordinal);
        ByName = [];
        foreach (var each in All) ByName[Key(each.Name)] = each;
        foreach (var each in All)
            foreach (var old in each.OldNames) ByName.TryAdd(Key(old), each);
    }

    /// <summary>All municipalities, by comarca and then by INE code.</summary>
    public static IReadOnlyList<Municipality> All { get; }

    /// <summary>The municipality with this INE code, or null.</summary>
    public static Municipality? WithCode(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>
    /// The municipality with this official or former name, ignoring case and accents, or null. For data and forms, where the whole text
    /// is a name; messages are read by Language/Places.
    /// </summary>
    public static Municipality? Named(string name) => ByName.GetValueOrDefault(Key(name));

    private static string Key(string name) =>
        string.Concat(name.Trim().ToLowerInvariant().Replace('’', '\'').Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private static IEnumerable<Municipality> Read()
    {
        var assembly = typeof(Municipalities).Assembly;
        using var stream = assembly.GetManifestResourceStream("XmessBot.Core.Municipalities.Data.municipalities.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var comarca = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '=') comarca = line[2..];
            else yield return Parse(line, comarca);
        }
    }

    // "43136 15189 la Ràpita | Sant Carles de la Ràpita"
    private static Municipality Parse(string line, string comarca)
    {
        var parts = line.Split(' ', 3);
        var names = parts[2].Split(" | ");
        return new Municipality(parts[0], names[0], names[1..], comarca, int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
