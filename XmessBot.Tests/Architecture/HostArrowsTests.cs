using Microsoft.EntityFrameworkCore;

namespace XmessBot.Tests.Architecture;

/// <summary>
/// channel -> turn -> dialogs -> Core and Storage: each part of the host sees the parts of its row and no other, and only
/// Program sees both ends. A few rows see each other: a letter has links, and what a link serves tells of letters.
/// </summary>
public sealed class HostArrowsTests
{
    private const string Ef = "Microsoft.EntityFrameworkCore";
    private const string Dialogs = "XmessBot.Dialogs";
    private const string Storage = "XmessBot.Storage";

    private static readonly Dictionary<string, string[]> Sees = new()
    {
        ["Channels"] = ["Storage", "Turns", "Wording"],
        // "understand" shows whose a message is, and "check" greets the mail server.
        ["Commands"] = ["Dialogs", "Hosting", "Notifications", "Search", "Storage", "Understanding"],
        ["Dialogs"] = ["Notifications", "Pictures", "Search", "Storage", "Turns", "Understanding", "Wording"],
        ["Hosting"] = ["Dialogs", "Logging", "Storage", "Understanding"], // to warm them up and to know that they live
        ["Links"] = ["Notifications", "Pictures", "Storage"],
        ["Logging"] = [],
        ["Notifications"] = ["Channels", "Links", "Logging", "Storage", "Wording"],
        ["Pictures"] = ["Links", "Storage", "Wording"],
        ["Search"] = ["Wording"],
        ["Storage"] = ["Logging"], // what is stored is not what is said
        ["Turns"] = ["Logging", "Notifications", "Storage", "Wording"], // a turn runs a body that it does not know
        ["Understanding"] = [],
        ["Wording"] = [],
    };

    // The database itself is for those that keep it; the others ask stores.
    private static readonly string[] SeeDatabase = ["Storage", "Turns", "Notifications", "Hosting", "Commands"];

    public static TheoryData<string> Parts => [.. Sees.Keys];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenBuilt_SeesOnlyThoseOfItsRow(string part) =>
        Assert.Empty(Code.Users(Code.Host, Space(part), [.. Sees.Keys.Except([part, .. Sees[part]]).Select(Space)]));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenItHasARow_SeesEachOfIt(string part) =>
        Assert.All(Sees[part], other => Assert.NotEmpty(Code.Users(Code.Host, Space(part), Space(other))));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenItIsNotSaidTo_DoesNotSeeTheDatabase(string part) =>
        Assert.Equal(SeeDatabase.Contains(part), Code.Users(Code.Host, Space(part), Ef).Count > 0);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WhenItHasARow_HasTypes(string part) => Assert.NotEmpty(Code.In(Code.Host, Space(part)));

    [Fact]
    public void Host_WhenBuilt_HasNoPartWithoutARow() =>
        Assert.Empty(Code.In(Code.Host, "XmessBot").Select(Part).Where(part => part != "").Except(Sees.Keys));

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

    private static string Part(Type type) => type.Namespace!.Split('.') is [_, var part, ..] ? part : "";
}
