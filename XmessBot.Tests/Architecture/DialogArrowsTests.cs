namespace XmessBot.Tests.Architecture;

/// <summary>
/// Within the dialogs each part sees those of its row: features see what all of them stand on, and never the root or each other. What
/// two features share is below them, or each says it of itself in the table.
/// </summary>
public sealed class DialogArrowsTests
{
    private const string Dialogs = "XmessBot.Dialogs";

    // What features stand on.
    private static readonly string[] Common = ["Routing", "Prompts", "Cards", "Identification"];

    private static readonly Dictionary<string, string[]> Sees = new()
    {
        ["Cards"] = [],
        ["Routing"] = ["Cards"],
        ["Prompts"] = ["Cards", "Routing"],
        ["Identification"] = ["Cards", "Routing", "Prompts"],
        ["Refusing"] = [],
        ["Assignments"] = [.. Common, "Refusing"],
        ["Calls"] = [.. Common, "Refusing"],
        ["Mentors"] = ["Routing", "Cards", "Identification"],
        ["Pending"] = ["Routing", "Cards", "Identification"],
        ["Questions"] = ["Routing"],
        ["Requests"] = [.. Common, "Refusing"],
        ["Scheduling"] = [.. Common, "Refusing"],
        ["Sessions"] = [.. Common, "Refusing"],
        ["SignOut"] = ["Routing"],
        ["Welcome"] = ["Cards", "Routing"],
    };

    // What the registration and the root know, and nobody below.
    private static readonly string[] Root =
        [.. Code.In(Code.Host, Dialogs).Where(type => type.Namespace == Dialogs && !type.IsNested).Select(type => type.FullName!)];

    public static TheoryData<string> Parts => [.. Sees.Keys];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenBuilt_SeesOnlyThoseOfItsRow(string part) =>
        Assert.Empty(Users(part, [.. Sees.Keys.Except([part, .. Sees[part]]).Select(Space)]));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenBuilt_DoesNotSeeTheRoot(string part) => Assert.Empty(Users(part, Root));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenItHasARow_HasTypes(string part) =>
        Assert.NotEmpty(Code.In(Code.Host, Space(part)));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenItHasARow_SeesEachOfIt(string part) =>
        Assert.All(Sees[part], other => Assert.NotEmpty(Code.Users(Code.Host, Space(part), Space(other))));

    [Fact]
    public void Dialogs_WhenBuilt_HaveNoPartWithoutARow() =>
        Assert.Empty(Code.In(Code.Host, Dialogs).Select(Part).Where(part => part != "").Except(Sees.Keys));

    [Fact]
    public void Rows_WhenFollowed_NeverComeBack() => // so that there is no circle among the dialogs
        Assert.All(Sees.Keys, part => Assert.DoesNotContain(part, Below(part)));

    [Fact]
    public void Root_WhenSearchedFor_IsFound() // or the arrows to it would hold nothing
    {
        Assert.Contains(Dialogs + ".RootDialog", Root);
        Assert.Contains(Dialogs + ".XmessBody", Code.Users(Code.Host, Dialogs, Dialogs + ".RootDialog"));
    }

    private static IEnumerable<string> Users(string part, string[] hidden) =>
        Code.Users(Code.Host, Space(part), hidden);

    private static HashSet<string> Below(string part)
    {
        var below = new HashSet<string>();
        var open = new Stack<string>(Sees[part]);
        while (open.TryPop(out var next))
            if (below.Add(next)) foreach (var further in Sees[next]) open.Push(further);
        return below;
    }

    private static string Space(string part) => $"{Dialogs}.{part}";

    private static string Part(Type type) => type.Namespace!.Split('.') is [_, _, var part, ..] ? part : "";
}
