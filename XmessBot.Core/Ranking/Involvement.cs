using XmessBot.Core.Members;

namespace XmessBot.Core.Ranking;

/// <summary>
/// How involved a council, or one of its people, is in the service and in the organs and activities of the network (R20). The last one
/// entered about each holds.
/// </summary>
public sealed record Involvement
{
    /// <summary>The highest level.</summary>
    public const int Most = 5;

    /// <summary>The INE code of the council that it is about; null when it is about a person.</summary>
    public string? Municipality { get; init; }

    /// <summary>The person that it is about; null when it is about a council.</summary>
    public PersonId? Person { get; init; }

    /// <summary>The level, 0 to <see cref="Most"/>.</summary>
    public required int Level { get; init; }

    /// <summary>What it rests on.</summary>
    public required string Reason { get; init; }

    /// <summary>The e-mail of who entered it.</summary>
    public required string Author { get; init; }

    /// <summary>The moment.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Staff enters that of a council. Refused without a reason, and out of 0-5 (R20).</summary>
    public static Outcome<Involvement> OfCouncil(string municipality, int level, string reason, Person by, DateTimeOffset now) =>
        Enter(level, reason, by, now).Then<Involvement>(each => each with { Municipality = municipality });

    /// <summary>Staff enters that of a person. Refused as that of a council.</summary>
    public static Outcome<Involvement> OfPerson(PersonId person, int level, string reason, Person by, DateTimeOffset now) =>
        Enter(level, reason, by, now).Then<Involvement>(each => each with { Person = person });

    /// <summary>What counts for a request: the higher of its council's and its author's; 0 when nobody entered either.</summary>
    public static int For(string municipality, PersonId author, IEnumerable<Involvement> entered)
    {
        var all = entered.ToArray();
        return Math.Max(
            all.LastOrDefault(each => each.Municipality == municipality)?.Level ?? 0,
            all.LastOrDefault(each => each.Person == author)?.Level ?? 0);
    }

    private static Outcome<Involvement> Enter(int level, string reason, Person by, DateTimeOffset now) =>
        !by.IsStaff ? new OnlyStaff()
        : level is < 0 or > Most ? new InvolvementOutOfRange(level)
        : string.IsNullOrWhiteSpace(reason) ? new InvolvementNeedsReason()
        : new Involvement { Level = level, Reason = reason.Trim(), Author = by.Email, At = now };
}
