namespace XmessBot.Tests.Architecture;

/// <summary>
/// Within Core the features point one way: a feature sees those of its row and what they see. What all share (outcomes,
/// rules, the two services) is in Core's own namespace.
/// </summary>
public sealed class CoreArrowsTests
{
    private static readonly Dictionary<string, string[]> Sees = new()
    {
        ["Calendar"] = [],
        ["Hours"] = [],
        ["Calls"] = ["Calendar", "Hours"], // a call has its hours and its package as data
        ["Municipalities"] = [],
        ["Members"] = ["Calls", "Municipalities"],
        ["Requests"] = ["Hours", "Members"],
        ["Mentors"] = ["Requests", "Language"], // topics are found in what a council wrote
        ["Assignments"] = ["Mentors", "Requests"],
        ["Sessions"] = ["Assignments"],
        ["Scheduling"] = ["Sessions"],
        ["Ranking"] = [],
        ["Selection"] = ["Ranking", "Requests"],
        ["Faq"] = ["Sessions"],
        ["Language"] = ["Calendar", "Municipalities"],
        ["Wording"] = ["Calendar"],
    };

    // Rows of features that are still to come; when the first type of one is there, its name has to go from here.
    private static readonly string[] NotYet = ["Selection"];

    public static TheoryData<string> Features => [.. Sees.Keys];

    [Theory]
    [MemberData(nameof(Features))]
    public void Feature_WhenBuilt_SeesOnlyWhatIsBelowIt(string feature)
    {
        var below = Below(feature);
        var hidden = Sees.Keys.Where(other => other != feature && !below.Contains(other)).Select(Space).ToArray();
        Assert.Empty(Code.Users(Code.Core, Space(feature), hidden));
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void Feature_WhenItHasARow_HasTypesUnlessStillToCome(string feature) =>
        Assert.Equal(NotYet.Contains(feature), Code.In(Code.Core, Space(feature)).Count == 0);

    [Fact]
    public void Core_WhenBuilt_HasNoFeatureWithoutARow() =>
        Assert.Empty(Code.In(Code.Core, "XmessBot.Core").Select(Feature).Where(feature => feature != "").Except(Sees.Keys));

    [Fact]
    public void Rows_WhenFollowed_NeverComeBack() =>
        Assert.All(Sees.Keys, feature => Assert.DoesNotContain(feature, Below(feature)));

    [Fact]
    public void Shared_WhenBuilt_SeesNoFeature() // Core's own namespace is below all
    {
        var shared = Code.In(Code.Core, "XmessBot.Core").Where(type => Feature(type) == "").Select(type => type.FullName!).ToArray();
        Assert.Contains("XmessBot.Core.RuleId", shared);
        Assert.Empty(shared.Intersect(Code.Users(Code.Core, "XmessBot.Core", [.. Sees.Keys.Select(Space)])));
    }

    private static HashSet<string> Below(string feature)
    {
        var below = new HashSet<string>();
        var open = new Stack<string>(Sees[feature]);
        while (open.TryPop(out var next))
            if (below.Add(next)) foreach (var further in Sees[next]) open.Push(further);
        return below;
    }

    private static string Space(string feature) => "XmessBot.Core." + feature;

    private static string Feature(Type type) => type.Namespace!.Split('.') is [_, _, var feature, ..] ? feature : "";
}
