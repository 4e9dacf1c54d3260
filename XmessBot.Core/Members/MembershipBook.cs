using System.Text;

namespace XmessBot.Core.Members;

/// <summary>
/// Tells whether a municipality is a member of the network on a day (R01). Facts recorded by staff override the public list. That list
/// is incomplete, so a municipality in neither is unknown, not a non-member.
/// </summary>
public sealed class MembershipBook
{
    private static readonly Dictionary<string, MembershipStart> PublicList = ReadList();

    private readonly ILookup<string, MembershipFact> _recorded;

    /// <summary>
    /// Creates a book from the facts that staff recorded, oldest first; for a day covered by two facts, the later one holds.
    /// </summary>
    public MembershipBook(IEnumerable<MembershipFact> recorded) =>
        _recorded = recorded.ToLookup(fact => fact.IneCode, StringComparer.Ordinal);

    /// <summary>The public list: INE code to the date of joining.</summary>
    public static IReadOnlyDictionary<string, MembershipStart> Listed => PublicList;

    /// <summary>The membership of a municipality on a day.</summary>
    public Membership On(string ineCode, DateOnly day)
    {
        if (_recorded[ineCode].LastOrDefault(fact => fact.Covers(day)) is { } fact)
            return fact.IsMember ? Membership.Member : Membership.NotMember;
        return PublicList.TryGetValue(ineCode, out var start) ? start.On(day) : Membership.Unknown;
    }

    /// <summary>The date of joining on the public list, or null; decides whether a member is recent (R22).</summary>
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
