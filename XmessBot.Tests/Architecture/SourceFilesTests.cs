using XmessBot.Tests.Support;

namespace XmessBot.Tests.Architecture;

public sealed class SourceFilesTests
{
    private const int Longest = 250;

    // A file that is longer says here why.
    private static readonly Dictionary<string, string> LongForAReason = [];

    private static readonly string[] Sources = [.. new[] { "XmessBot.Core", "XmessBot", "XmessBot.Benchmarks", "standins" }
        .SelectMany(folder => Repository.Files(folder, "*.cs"))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "Migrations" or "CompiledModel" or "Data"))];

    private static readonly string[] Long = [.. Sources.Where(file => File.ReadLines(file).Count() > Longest)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))];

    [Fact]
    public void File_WhenLong_HasAReason() => Assert.Empty(Long.Except(LongForAReason.Keys));

    [Fact]
    public void Reason_WhenGiven_IsOfAFileThatIsStillLong() => Assert.Empty(LongForAReason.Keys.Except(Long));

    [Fact]
    public void Sources_WhenCounted_AreThere() // every folder that is counted has something to count
    {
        foreach (var folder in new[] { "XmessBot.Core", "XmessBot", "XmessBot.Benchmarks", "standins" })
            Assert.Contains(Sources, file => Path.GetRelativePath(Repository.Root, file)
                .StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
