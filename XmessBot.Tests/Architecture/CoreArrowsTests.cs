namespace XmessBot.Tests.Architecture;

/// <summary>
/// Within Core no folder depends on itself through others, at any depth, and each feature depends on those of its row and on no other.
/// What all share (outcomes, rules, the two services) is in Core's own namespace.
/// </summary>
public sealed class CoreArrowsTests
{
    private const string Root = "XmessBot.Core";

    private static readonly Dictionary<string, string[]> Sees = new()
    {
        ["Assessments"] = ["Calendar", "Members", "Requests"],
        ["Assignments"] = ["Calendar", "Calls", "Hours", "Members", "Mentors", "Requests"],
        ["Calendar"] = [],
        ["Calls"] = ["Calendar", "Hours", "Members"], // a call has its hours and its package as data
        ["Decisions"] = ["Assignments", "Calls", "Hours", "Members", "Mentors", "Requests"],
        ["Exports"] = ["Members"],
        ["Faq"] = ["Calendar", "Language", "Members", "Sessions"],
        ["Hours"] = [],
        ["Language"] = ["Calendar", "Municipalities"],
        ["Members"] = [],
        // topics are found in what a council wrote
        ["Mentors"] = ["Calendar", "Calls", "Hours", "Language", "Members", "Municipalities", "Requests"],
        ["Municipalities"] = ["Wording"], // "de Vic", "d'Artés"
        ["Proofs"] = [],
        ["Queries"] = ["Calendar", "Calls", "Language", "Members", "Municipalities"],
        ["Ranking"] = ["Assessments", "Calls", "Members", "Mentors", "Municipalities", "Requests"],
        ["Reminders"] = ["Calendar", "Calls"],
        ["Requests"] = ["Calendar", "Calls", "Members"],
        ["Scheduling"] = ["Assignments", "Calendar", "Calls", "Hours", "Members", "Sessions"],
        ["Sessions"] = ["Assignments", "Calendar", "Calls", "Hours", "Members", "Mentors"],
        ["Wording"] = [],
    };

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Arrows = Code.Arrows(Code.Core, Root);

    public static TheoryData<string> Features => [.. Sees.Keys];

    // Those with folders below them, the root first.
    public static TheoryData<string> Spaces => [.. Code.In(Code.Core, Root).Select(type => type.Namespace!).Distinct()
        .SelectMany(space => space.Split('.').Select((_, n) => string.Join('.', space.Split('.').Take(n))))
        .Where(space => space.StartsWith(Root, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Spaces))]
    public void Folders_WhenBuilt_FormNoCircle(string space) => Assert.Empty(Circles.In(Code.Arrows(Code.Core, space)));

    [Theory]
    [MemberData(nameof(Features))]
    public void Feature_WhenBuilt_SeesEachOfItsRowAndNoOther(string feature)
    {
        Assert.Empty(Code.Users(Code.Core, Space(feature), [.. Arrows[feature].Except(Sees[feature]).Select(Space)]));
        Assert.Equal(Sees[feature], Arrows[feature]);
    }

    [Fact]
    public void Rows_WhenRead_AreTheFeaturesOfCore() => Assert.Equal(Sees.Keys.Order(), Arrows.Keys.Order());

    [Fact]
    public void Shared_WhenBuilt_SeesNoFeature() // Core's own namespace is below all
    {
        var shared = Code.In(Code.Core, Root).Where(type => Code.Below(Root, type) == "").Select(type => type.FullName!).ToArray();
        Assert.Contains("XmessBot.Core.RuleId", shared);
        Assert.Empty(shared.Intersect(Code.Users(Code.Core, Root, [.. Sees.Keys.Select(Space)])));
    }

    private static string Space(string feature) => $"{Root}.{feature}";
}
