using System.Globalization;
using System.Text.RegularExpressions;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>What a line of a transcript does.</summary>
internal enum Act
{
    Given,
    At,
    Say,
    Join,
    Restart,
    Stored,
}

/// <summary>A step of a transcript, with the expected answer.</summary>
/// <param name="Act">What it does.</param>
/// <param name="Line">Its line in the file.</param>
/// <param name="Account">The account that speaks or joins.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Text">The rest of the line.</param>
internal sealed record Step(Act Act, int Line, string Account, string Conversation, string Text)
{
    /// <summary>The lines "&lt; …" below it, without the sign.</summary>
    public List<string> Expected { get; } = [];
}

/// <summary>A conversation as data; README.md describes the format.</summary>
internal sealed partial record Transcript(string Name, IReadOnlyList<Step> Steps, string Sample)
{
    private const string Folder = "XmessBot.Tests/Dialogs";
    private const string Extension = ".transcript.txt";

    /// <summary>The name of every transcript: its feature's folder and its own name.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Repository.Files(Folder, "*" + Extension)
            .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, Folder), file).Replace('\\', '/')[..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The indexes in <see cref="Steps"/> of the steps that say something.</summary>
    public IReadOnlyList<int> Says => [.. Enumerable.Range(0, Steps.Count).Where(at => Steps[at].Act == Act.Say)];

    /// <summary>Reads the file of a name.</summary>
    public static Transcript Load(string name) =>
        Parse(name, File.ReadAllLines(Path.Combine(Repository.Root, Folder, name + Extension)));

    private static Transcript Parse(string name, string[] lines)
    {
        var steps = new List<Step>();
        var sample = "some";
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].TrimEnd();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("sample ", StringComparison.Ordinal)) sample = line[7..];
            else if (line[0] == '<') steps[^1].Expected.Add(line[1..].Trim());
            else steps.Add(Read(line, at + 1)
                ?? throw new FormatException($"{name}, line {(at + 1).ToString(CultureInfo.InvariantCulture)}: {line}"));
        }

        return new Transcript(name, steps, sample);
    }

    private static Step? Read(string line, int at)
    {
        if (line == "restart") return new Step(Act.Restart, at, "", "", "");
        if (line.StartsWith("given ", StringComparison.Ordinal)) return new Step(Act.Given, at, "", "", line[6..]);
        if (line.StartsWith("@ ", StringComparison.Ordinal)) return new Step(Act.At, at, "", "", line[2..]);
        if (line[0] == '=') return new Step(Act.Stored, at, "", "", line[1..]);
        if (Spoken().Match(line) is not { Success: true } spoken) return null;
        var account = spoken.Groups["who"].Value is { Length: > 0 } who ? who : "maria";
        var act = spoken.Groups["sign"].Value == ">" ? Act.Say : Act.Join;
        return new Step(act, at, account, account + spoken.Groups["where"].Value, spoken.Groups["text"].Value);
    }

    [GeneratedRegex(@"^(?<who>[a-z]*)(?<where>#\d)?(?<sign>[>+])( (?<text>.*))?$")]
    private static partial Regex Spoken();
}
