using Microsoft.EntityFrameworkCore;

namespace XmessBot.Tests.Architecture;

/// <summary>channel -> turn -> dialogs -> Core and Storage; each arrow goes one way, and only Program sees both ends.</summary>
public sealed class HostArrowsTests
{
    private const string Ef = "Microsoft.EntityFrameworkCore";
    private const string Dialogs = "XmessBot.Dialogs";
    private const string Storage = "XmessBot.Storage";

    private static readonly string[] Parts =
    [
        "XmessBot.Channels", "XmessBot.Turns", Dialogs, Storage, "XmessBot.Notifications", "XmessBot.Wording",
    ];

    // Parts that are still to come; when the first type of one is there, its name has to go from here.
    private static readonly string[] NotYet = [];

    public static TheoryData<string> AllParts => [.. Parts];

    public static TheoryData<string, string> Forbidden => new()
    {
        { Storage, Dialogs }, { Storage, "XmessBot.Turns" }, { Storage, "XmessBot.Channels" }, { Storage, "XmessBot.Notifications" },
        { Storage, "XmessBot.Wording" }, // what is stored is not what is said
        { "XmessBot.Channels", Dialogs },
        { "XmessBot.Channels", Ef },
        { "XmessBot.Turns", Dialogs }, // a dialog asks its turn, and the turn runs a body that it does not know
        { "XmessBot.Notifications", Dialogs },
        { "XmessBot.Wording", Storage }, { "XmessBot.Wording", Ef }, { "XmessBot.Wording", "XmessBot.Turns" }, { "XmessBot.Wording", Dialogs },
        { Dialogs, Ef },
        { Dialogs, "XmessBot.Channels" },
    };

    [Theory]
    [MemberData(nameof(AllParts))]
    public void Part_WhenNamedHere_HasTypesUnlessStillToCome(string part) =>
        Assert.Equal(NotYet.Contains(part), Code.In(Code.Host, part).Count == 0);

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void Part_WhenBuilt_DoesNotSeeWhatIsNotItsOwn(string from, string to) => Assert.Empty(Code.Users(Code.Host, from, to));

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
        string[] both = [.. Code.Users(Code.Host, "", Dialogs).Intersect(Code.Users(Code.Host, "", database)).Where(name => !name.StartsWith("XmessBot.Program", StringComparison.Ordinal))];
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
}
