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
    private readonly HashSet<int> _takenBack;

    /// <summary>
    /// Creates a book from the facts that staff recorded, oldest first; for a day covered by two facts, the later one holds.
    /// </summary>
    public MembershipBook(IEnumerable<MembershipFact> recorded)
    {
        _recorded = recorded.ToLookup(fact => fact.IneCode, StringComparer.Ordinal);
        _takenBack = [.. _recorded.SelectMany(facts => facts).Select(fact => fact.TakesBack).OfType<int>()];
    }

    /// <summary>The public list: INE code to the date of joining.</summary>
    public static IReadOnlyDictionary<string, MembershipStart> Listed => PublicList;

    /// <summary>The membership of a municipality on a day.</summary>
    public Membership On(string ineCode, DateOnly day)
    {
        if (Holding(ineCode).LastOrDefault(fact => fact.Covers(day)) is { } fact)
            return fact.IsMember ? Membership.Member : Membership.NotMember;
        return PublicList.TryGetValue(ineCode, out var start) ? start.On(day) : Membership.Unknown;
    }

    /// <summary>The INE codes of the members on a day.</summary>
    public IReadOnlyList<string> MembersOn(DateOnly day) =>
        [.. PublicList.Keys.Union(_recorded.Select(facts => facts.Key)).Where(code => On(code, day) == Membership.Member)];

    /// <summary>All that staff has recorded of a municipality, oldest first, with what was taken back.</summary>
    public IReadOnlyList<MembershipFact> HistoryOf(string ineCode) => [.. _recorded[ineCode]];

    /// <summary>The date of joining on the public list, or null; decides whether a member is recent (R22).</summary>
    public static MembershipStart? ListedSince(string ineCode) => PublicList.GetValueOrDefault(ineCode);

    /// <summary>
    /// Staff records that a municipality is a member from a day on (R01). Refused to who is not staff (R12), and when it is one on that
    /// day already.
    /// </summary>
    public Outcome<MembershipFact> Join(string ineCode, DateOnly first, string? reason, Person by, DateTimeOffset now) =>
        Record(new MembershipFact(ineCode, true, first, null), Membership.Member, first, reason, by, now);

    /// <summary>
    /// Staff records that a municipality is a member until a day, that day included (R01). Refused to who is not staff (R12), and when it
    /// is known not to be one on the day after.
    /// </summary>
    public Outcome<MembershipFact> Leave(string ineCode, DateOnly last, string? reason, Person by, DateTimeOffset now) =>
        Record(new MembershipFact(ineCode, false, last.AddDays(1), null), Membership.NotMember, last.AddDays(1), reason, by, now);

    /// <summary>
    /// Staff records that a municipality is not a member, and was not before (R01). Refused to who is not staff (R12), and when it is
    /// known not to be one on that day.
    /// </summary>
    public Outcome<MembershipFact> Deny(string ineCode, DateOnly day, string? reason, Person by, DateTimeOffset now) =>
        Record(new MembershipFact(ineCode, false, null, null), Membership.NotMember, day, reason, by, now);

    /// <summary>
    /// Staff takes back the last fact that it recorded of a municipality and that still holds; what was known before holds again. Refused
    /// to who is not staff (R12), and when nothing is recorded: what the public list says is not taken back.
    /// </summary>
    public Outcome<MembershipFact> TakeBack(string ineCode, string? reason, Person by, DateTimeOffset now) =>
        !by.IsStaff ? new OnlyStaff()
        : Holding(ineCode).LastOrDefault() is not { } last ? new NothingRecorded(ineCode)
        : last with { Number = 0, TakesBack = last.Number, Author = by.Email, At = now, Reason = reason };

    /// <summary>The book with one fact more.</summary>
    public MembershipBook With(MembershipFact fact) => new([.. _recorded.SelectMany(facts => facts), fact]);

    private Outcome<MembershipFact> Record(
        MembershipFact fact, Membership would, DateOnly day, string? reason, Person by, DateTimeOffset now) =>
        !by.IsStaff ? new OnlyStaff()
        : On(fact.IneCode, day) == would ? new MembershipIsSo(fact.IneCode, fact.IsMember, day)
        : fact with { Author = by.Email, At = now, Reason = reason };

    private IEnumerable<MembershipFact> Holding(string ineCode) =>
        _recorded[ineCode].Where(fact => fact.TakesBack is null && !_takenBack.Contains(fact.Number));

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
