using System.Xml.Linq;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Architecture;

/// <summary>The domain stands on the runtime alone: no package, nothing of the host, no I/O, no clock of its own.</summary>
public sealed class CoreReferencesTests
{
    // Parts of the runtime that a pure domain has no business with. Its own tables are read from inside the assembly,
    // so streams and readers are not here; nor is Environment, which the compiler itself uses in every iterator.
    private static readonly string[] NotPure =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo",
        "System.Net", "System.Text.Json", "System.Data", "System.Console", "System.Random",
        "System.TimeProvider", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Threading.Timer",
    ];

    [Fact]
    public void Core_WhenBuilt_ReferencesTheRuntimeOnly()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var referenced = Code.Core.GetReferencedAssemblies().Select(name => name.Name!).ToArray();
        Assert.NotEmpty(referenced);
        Assert.All(referenced, name => Assert.True(File.Exists(Path.Combine(runtime, name + ".dll")), name));
    }

    [Fact]
    public void CoreProject_WhenRead_ReferencesNothing() =>
        Assert.Empty(References("XmessBot.Core/XmessBot.Core.csproj"));

    [Fact]
    public void BuildProps_WhenRead_ReferenceOnlyWhatStaysInTheBuild() // analysers: every project has them, none ships them
    {
        var references = References("Directory.Build.props");
        Assert.NotEmpty(references);
        Assert.All(references, each => Assert.Equal("all", (string?)each.Attribute("PrivateAssets")));
    }

    [Fact]
    public void Core_WhenBuilt_DoesNoInputNorOutputAndHasNoClock()
    {
        Assert.NotEmpty(Code.Users(Code.Core, "XmessBot.Core", "System.IO.StreamReader")); // the search does find single types
        Assert.Empty(Code.Users(Code.Core, "XmessBot.Core", NotPure));
    }

    private static IReadOnlyList<XElement> References(string project) =>
    [
        .. XDocument.Load(Path.Combine(Repository.Root, project)).Descendants()
            .Where(each => each.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference" or "Reference"),
    ];
}
