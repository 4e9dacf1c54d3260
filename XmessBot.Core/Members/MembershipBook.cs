using System.Text;

namespace XmessBot.Core.Members;

/// <summary>
/// Tells whether a municipality is a member of the network on a day (R01). What staff recorded overrides the public list, which is
/// incomplete: a municipality in neither is unknown, not a non-member.
/// </summary>
public sealed class MembershipBook
{
    private static readonly Dictionary<string, MembershipStart> PublicList = ReadList();

    private readonly ILookup<string, MembershipFact> _recorded;

    /// <summary>A book with what staff recorded, oldest first: where two facts speak of the same day the later counts.</summary>
    public MembershipBook(IEnumerable<MembershipFact> recorded) =>
        _recorded = recorded.ToLookup(fact => fact.IneCode, StringComparer.Ordinal);

    /// <summary>The municipalities of the public list, with since when.</summary>
    public static IReadOnlyDictionary<string, MembershipStart> Listed => PublicList;

    /// <summary>What is known of a municipality on a day.</summary>
    public Membership On(string ineCode, DateOnly day)
    {
        if (_recorded[ineCode].LastOrDefault(fact => fact.Covers(day)) is { } fact)
            return fact.IsMember ? Membership.Member : Membership.NotMember;
        return PublicList.TryGetValue(ineCode, out var start) ? start.On(day) : Membership.Unknown;
    }

    /// <summary>Since when it is a member by the public list, or null: for "joined recently" (R22).</summary>
    public static MembershipStart? ListedSince(string ineCode) => PublicList.GetValueOrDefault(ineCode);

    private static Dictionary<string, MembershipStart> ReadList()
    {
        using var stream = typeof(MembershipBook).Assembly.GetManifestResourceStream("XmessBot.Core.Members.Data.members.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' ', 3))
            .ToDictionary(parts => parts[0], parts => MembershipStart.Parse(parts[1]), StringComparer.Ordinal);
    }
}
