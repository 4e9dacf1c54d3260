using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.StandIns;

/// <summary>
/// <c>OfficialApi.txt</c> lists members of the official packages 4.23, as their documentation declares them. The stand-ins have these
/// and no others, so that what compiles with them compiles with the packages.
/// </summary>
public class OfficialApiTests
{
    private static readonly string[] Official =
        [.. File.ReadLines(Path.Combine(Repository.Root, "XmessBot.Tests/StandIns/OfficialApi.txt")).Where(line => line.Length > 0)];

    private static readonly string[] Here =
        [.. new[] { typeof(Dialog), typeof(DialogTestClient) }.SelectMany(type => PublicApi.Of(type.Assembly))];

    [Fact]
    public void Official_IsHere() => Assert.Empty(Official.Except(Here));

    [SkippableFact]
    public void Here_IsOfficial()
    {
        Skip.If(typeof(Dialog).Assembly.GetName().GetPublicKeyToken() is { Length: > 0 }, "The official packages have more.");

        Assert.Empty(Here.Except(Official));
    }

    [Fact] // It would let calls compile that are ambiguous with the packages.
    public void NoOverload_GoesBeforeAnother() => Assert.Empty(
        new[] { typeof(Dialog), typeof(DialogTestClient) }.SelectMany(type => type.Assembly.GetExportedTypes())
            .SelectMany(type => type.GetMembers((System.Reflection.BindingFlags)(-1)))
            .Where(member => member.IsDefined(typeof(OverloadResolutionPriorityAttribute), false))
            .Select(member => $"{member.DeclaringType}.{member}"));
}
