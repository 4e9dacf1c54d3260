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
        ["Assessments"] = [.. Common, "Refusing"],
        ["Assignments"] = [.. Common, "Refusing"],
        ["Calls"] = [.. Common, "Refusing"],
        ["Decisions"] = [.. Common, "Refusing"],
        ["Exports"] = Common,
        ["Faq"] = [.. Common, "Refusing"],
        ["Information"] = [.. Common, "Refusing"],
        ["Members"] = [.. Common, "Refusing"],
        ["Mentors"] = ["Routing", "Cards", "Identification"],
        ["People"] = [.. Common, "Refusing"],
        ["Pools"] = [.. Common, "Refusing"],
        ["Proofs"] = ["Routing", "Identification"],
        // a request in full tells how it is assessed and what was decided of it
        ["Queries"] = ["Assessments", "Cards", "Decisions", "Faq", "Identification", "Routing"],
        ["Ranking"] = [.. Common, "Refusing"],
        ["ReminderChoices"] = ["Routing", "Cards", "Identification"],
        ["Requests"] = [.. Common, "Refusing"],
        ["Scheduling"] = [.. Common, "Refusing"],
        ["Sessions"] = [.. Common, "Refusing"],
        ["SignOut"] = ["Routing"],
        ["Welcome"] = ["Cards", "Routing"],
    };

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Arrows = Code.Arrows(Code.Host, Dialogs);

    // What the registration and the root know, and nobody below.
    private static readonly string[] Root =
        [.. Code.In(Code.Host, Dialogs).Where(type => type.Namespace == Dialogs && !type.IsNested).Select(type => type.FullName!)];

    public static TheoryData<string> Parts => [.. Sees.Keys];

    [Fact]
    public void Parts_WhenBuilt_FormNoCircle() => Assert.Empty(Circles.In(Arrows));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenBuilt_SeesEachOfItsRowAndNoOther(string part)
    {
        Assert.Empty(Users(part, [.. Arrows[part].Except(Sees[part]).Select(Space)]));
        Assert.Equal(Sees[part].Order(StringComparer.Ordinal), Arrows[part]);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenBuilt_DoesNotSeeTheRoot(string part) => Assert.Empty(Users(part, Root));

    [Fact]
    public void Rows_WhenRead_AreThePartsOfDialogs() => Assert.Equal(Sees.Keys.Order(), Arrows.Keys.Order());

    [Fact]
    public void Root_WhenSearchedFor_IsFound() // or the arrows to it would hold nothing
    {
        Assert.Contains(Dialogs + ".RootDialog", Root);
        Assert.Contains(Dialogs + ".XmessBody", Code.Users(Code.Host, Dialogs, Dialogs + ".RootDialog"));
    }

    private static IEnumerable<string> Users(string part, string[] hidden) =>
        Code.Users(Code.Host, Space(part), hidden);

    private static string Space(string part) => $"{Dialogs}.{part}";
}
