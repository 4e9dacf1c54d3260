using XmessBot.Tests.Support;

namespace XmessBot.Tests.Architecture;

public sealed class SourceFilesTests
{
    private const int Longest = 250;

    private static readonly string[] Sources = [.. new[] { "XmessBot.Core", "XmessBot", "XmessBot.Benchmarks", "standins" }
        .SelectMany(folder => Repository.Files(folder, "*.cs"))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "Migrations" or "Data"))];

    private static readonly string[] Tests =
        [.. Repository.Files("XmessBot.Tests", "*.cs"), .. Repository.Files("XmessBot.Training", "*.cs")];

    [Fact]
    public void File_OfWhatIsWrittenByHand_IsNotLong() =>
        Assert.Empty(Sources.Concat(Tests).Where(file => File.ReadLines(file).Count() > Longest)
        .Select(file => Path.GetRelativePath(Repository.Root, file)));

    [Fact]
    public void Line_OfWhatIsWrittenByHand_IsNotLongerThanTheEditorIsTold()
    {
        var longest = int.Parse(
            File.ReadLines(Path.Combine(Repository.Root, ".editorconfig"))
            .Single(line => line.StartsWith("max_line_length", StringComparison.Ordinal))
                .Split('=')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Empty(
            from file in Sources.Concat(Tests)
            from line in File.ReadLines(file).Select((text, at) => (text, at))
            where line.text.Length > longest
            select $"{Path.GetRelativePath(Repository.Root, file)}:{line.at + 1}");
    }

    [Fact]
    public void Sources_WhenCounted_AreThere() // every folder that is counted has something to count
    {
        foreach (var folder in new[] { "XmessBot.Core", "XmessBot", "XmessBot.Benchmarks", "standins" })
            Assert.Contains(Sources, file => Path.GetRelativePath(Repository.Root, file)
                .StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
