using System.Text.RegularExpressions;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Wording;

/// <summary>
/// The Catalan that is written in code: what commands print, and the words of which dates and hours are made. What people
/// type in a command and the names of settings are not Catalan, and are left out.
/// </summary>
internal static partial class WordsInCode
{
    private static readonly string[] TypedInCommands =
        ["applicant", "mentor", "advisor", "staff", "admin", "people", "add", "domain", "member", "nonmember", "migrate", "dotnet", "Data",
            "Protection", "Source", "GUID", "ca-ES"];

    /// <summary>The texts, without holes.</summary>
    public static IEnumerable<(string Where, string Text)> All => Commands().Concat(Speakers());

    // A literal of one word is a name: of a command, of an option, of a setting.
    private static IEnumerable<(string Where, string Text)> Commands() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "XmessBot", "Commands"), "*.cs")
        from text in Literals(file)
        where text.Trim().Contains(' ', StringComparison.Ordinal)
        select (Path.GetFileName(file), text);

    private static IEnumerable<(string Where, string Text)> Speakers() =>
        from file in Repository.Files(Path.Combine("XmessBot.Core", "Language", "Time"), "*Speaker.cs")
            .Concat(Repository.Files(Path.Combine("XmessBot.Core", "Wording"), "Catalan*.cs"))
        from text in Literals(file)
        select (Path.GetFileName(file), text);

    private static IEnumerable<string> Literals(string file) =>
        from literal in Literal()
            .Matches(string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))))
        let text = NotCatalan().Replace(Hole().Replace(literal.Groups["text"].Value, " "), " ")
        select Regex.Replace(text, $@"\b(?:{string.Join('|', TypedInCommands)})\b", " ");

    [GeneratedRegex("\"\"\"(?<text>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\\\n])*)\"", RegexOptions.Singleline)]
    private static partial Regex Literal();

    // Of a hole that has a literal of its own there is its beginning in one text and its end in another.
    [GeneratedRegex(@"\{[^{}]*(?:\}|$)|^[^{}]*\}")]
    private static partial Regex Hole();

    // Options, names of settings and classes, formats, escapes; what is elided before a hole.
    [GeneratedRegex(@"\b[dl]'?(?![\w'])|--?[a-z]\w*|\w+[:.]\w+|\b\w+[a-z][A-Z]\w*|\b(?:HH|yyyy|MM|dd)\b|\\[a-z]")]
    private static partial Regex NotCatalan();
}
