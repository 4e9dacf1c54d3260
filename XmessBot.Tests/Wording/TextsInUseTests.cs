using System.Text.RegularExpressions;
using XmessBot.Tests.Support;
using XmessBot.Wording;

namespace XmessBot.Tests.Wording;

/// <summary>
/// Every key said in the code exists and every key that exists is said. A variable named after <c>Texts.For("X")</c> in
/// the same file says texts of X; a key may also reach <c>Say</c> through a table of names, so any string literal of a
/// file that loads the texts counts as a use.
/// </summary>
public partial class TextsInUseTests
{
    private static readonly Source[] Sources = [.. Repository.Files("XmessBot", "*.cs").Select(Source.Read)];

    [Fact]
    public void EveryKeySaid_Exists()
    {
        var missing =
            from source in Sources
            from said in Said().Matches(source.Code)
            let feature = source.FeatureOf(said.Groups["variable"].Value)
            where feature is not null && Keys(feature)?.Contains(said.Groups["key"].Value) != true
            select $"{source.Name}: {feature} has no {said.Groups["key"].Value}";
        Assert.Empty(missing);
    }

    [Fact]
    public void EveryKey_IsSaid()
    {
        var unused =
            from feature in TextFile.Features
            let literals = Sources.Where(s => s.Loads(feature)).SelectMany(s => Literal().Matches(s.Code))
                .Select(m => m.Groups[1].Value).ToHashSet()
            from key in Keys(feature)!
            where !literals.Contains(key)
            select $"{feature}/{key}";
        Assert.Empty(unused);
    }

    [Fact]
    public void EveryFileOfTexts_IsNamedAfterTheFolderOrAClassBesideIt() => Assert.Empty(
        from file in Repository.Files("XmessBot", "*" + TextFile.Suffix)
        let feature = Path.GetFileName(file)[..^TextFile.Suffix.Length]
        let folder = Path.GetDirectoryName(file)!
        where Path.GetFileName(folder) != feature && !File.Exists(Path.Combine(folder, feature + ".cs"))
        select Path.GetRelativePath(Repository.Root, file));

    private static HashSet<string>? Keys(string feature) =>
        TextFile.Features.Contains(feature) ? [.. Texts.For(feature).All.Select(t => t.Key)] : null;

    [GeneratedRegex("""(?<variable>\w+)\s*\.\s*(?:Say|Plain)\(\s*"(?<key>\w+)"[),\s]""")]
    private static partial Regex Said();

    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("""(?:(?<variable>\w+)\s*(?:=>|=)\s*)?Texts\.For\("(?<feature>\w+)"\)""")]
    private static partial Regex Load();

    private sealed record Source(string Name, string Code, IReadOnlyList<(string Variable, string Feature)> Loaded)
    {
        public static Source Read(string file)
        {
            // Doc comments show how to use a thing; they use nothing.
            var code = string.Join('\n', File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));
            return new(Path.GetRelativePath(Repository.Root, file), code,
                [.. Load().Matches(code).Select(m => (m.Groups["variable"].Value, m.Groups["feature"].Value))]);
        }

        public bool Loads(string feature) => Loaded.Any(l => l.Feature == feature);

        public string? FeatureOf(string variable) =>
            Loaded.FirstOrDefault(l => l.Variable == variable).Feature ?? (Loaded.Count == 1 ? Loaded[0].Feature : null);
    }
}
