using Microsoft.EntityFrameworkCore;

namespace XmessBot.Tests.Architecture;

/// <summary>
/// channel -> turn -> dialogs -> Core and Storage: each part of the host depends on the parts of its row and on no other, only
/// Program sees both ends, and no part depends on itself through others.
/// </summary>
public sealed class HostArrowsTests
{
    private const string Ef = "Microsoft.EntityFrameworkCore";
    private const string Dialogs = "XmessBot.Dialogs";
    private const string Storage = "XmessBot.Storage";

    private static readonly Dictionary<string, string[]> Sees = new()
    {
        ["Channels"] = ["Outbox", "Storage", "Turns", "Wording"],
        // "understand" shows whose a message is, and "check" greets the mail server.
        ["Commands"] = ["Dialogs", "Hosting", "Notifications", "Outbox", "Search", "Storage", "Understanding", "Wording"],
        ["Dialogs"] = ["Exports", "Notifications", "Outbox", "Pictures", "Search", "Storage", "Turns", "Understanding", "Wording"],
        // only the chat's cookie tells whose browser opens a workbook
        ["Exports"] = ["Channels", "Links", "Outbox", "Search", "Storage", "Turns", "Wording"],
        ["Hosting"] = ["Dialogs", "Logging", "Search", "Storage", "Understanding"], // to warm them up and to know that they live
        ["Links"] = [],
        ["Logging"] = [],
        ["Notifications"] = ["Links", "Logging", "Outbox", "Storage", "Wording"],
        ["Outbox"] = ["Logging", "Storage"], // what is sent comes from above, and so does what sends it
        ["Pictures"] = ["Links", "Storage", "Wording"],
        ["Search"] = ["Logging", "Understanding", "Wording"], // words as the intents fold them
        ["Storage"] = ["Logging"], // what is stored is not what is said
        ["Turns"] = ["Logging", "Outbox", "Storage", "Wording"], // a turn runs a body that it does not know
        ["Understanding"] = [],
        ["Wording"] = [],
    };

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Arrows = Code.Arrows(Code.Host, "XmessBot");

    // The database itself is for those that keep it; the others ask stores.
    private static readonly string[] SeeDatabase = ["Storage", "Outbox", "Turns", "Notifications", "Hosting", "Commands"];

    public static TheoryData<string> Parts => [.. Sees.Keys];

    [Fact]
    public void Parts_WhenBuilt_FormNoCircle() => Assert.Empty(Circles.In(Arrows));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenBuilt_SeesEachOfItsRowAndNoOther(string part)
    {
        Assert.Empty(Code.Users(Code.Host, Space(part), [.. Arrows[part].Except(Sees[part]).Select(Space)]));
        Assert.Equal(Sees[part], Arrows[part]);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenItIsNotSaidTo_DoesNotSeeTheDatabase(string part) =>
        Assert.Equal(SeeDatabase.Contains(part), Code.Users(Code.Host, Space(part), Ef).Count > 0);

    [Fact]
    public void Rows_WhenRead_AreThePartsOfTheHost() => Assert.Equal(Sees.Keys.Order(), Arrows.Keys.Order());

    [Fact]
    public void EntityFramework_WhenSearchedFor_IsFoundWhereItIsUsed() => // or the arrows to it would hold nothing
        Assert.Contains("XmessBot.Storage.Requests.RequestStore", Code.Users(Code.Host, Storage, Ef));

    [Fact]
    public void Dialogs_WhenBuilt_SeeStoresAndTheirAnswersButNoRowNorContext()
    {
        var inner = InnerTypesOfStorage();
        Assert.Contains("XmessBot.Storage.XmessContext", inner);
        Assert.Contains("XmessBot.Storage.Requests.RequestRow", inner);
        Assert.DoesNotContain("XmessBot.Storage.Requests.RequestStore", inner);
        Assert.Empty(Code.Users(Code.Host, Dialogs, inner));
    }

    [Fact]
    public void OnlyProgram_WhenBuilt_SeesBothEnds() // dialogs at one, the database at the other
    {
        string[] database = [Ef, .. InnerTypesOfStorage()];
        string[] both = [.. Code.Users(Code.Host, "", Dialogs).Intersect(Code.Users(Code.Host, "", database))
            .Where(name => !name.StartsWith("XmessBot.Program", StringComparison.Ordinal))];
        Assert.Empty(both);
    }

    [Fact]
    public void Core_WhenBuilt_DoesNotReferenceTheHost() =>
        Assert.DoesNotContain(Code.Core.GetReferencedAssemblies(), name => name.Name == Code.Host.GetName().Name);

    // All of Storage but the stores and the plain public values that they answer with.
    private static string[] InnerTypesOfStorage()
    {
        var mapped = Code.Host.GetTypes().SelectMany(type => type.GetInterfaces())
            .Where(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>))
            .Select(each => each.GenericTypeArguments[0]).ToHashSet();
        var touching = Code.Users(Code.Host, Storage, Ef, "XmessBot.Storage.XmessContext").ToHashSet();
        return
        [
            .. Code.In(Code.Host, Storage)
                .Where(type => !type.IsNested && !type.Name.EndsWith("Store", StringComparison.Ordinal))
                .Where(type => !type.IsPublic || mapped.Contains(type) || touching.Contains(type.FullName!)
                    || typeof(DbContext).IsAssignableFrom(type))
                .Select(type => type.FullName!),
        ];
    }

    private static string Space(string part) => "XmessBot." + part;
}
