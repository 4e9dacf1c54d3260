using System.Buffers.Binary;
using System.Text.Json.Nodes;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Deployment;

/// <summary>Teams takes a package only with the pictures that its manifest names, each of its own size.</summary>
public class TeamsPackageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "deploymentTemplates", "teams");
    private static readonly JsonObject Icons =
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!["icons"]!.AsObject();

    [Fact]
    public void Manifest_NamesTheTwoPicturesThatTeamsAsksFor() =>
        Assert.Equal(["color", "outline"], Icons.Select(icon => icon.Key).Order());

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public void Picture_IsThere_AndOfTheSizeThatTeamsAsksFor(string icon, int size)
    {
        var png = File.ReadAllBytes(Path.Combine(Folder, (string)Icons[icon]!));
        Assert.Equal("IHDR"u8, png.AsSpan(12, 4));
        Assert.Equal((size, size),
            (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }
}
