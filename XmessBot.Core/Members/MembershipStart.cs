using System.Globalization;

namespace XmessBot.Core.Members;

/// <summary>
/// The date on which a municipality of the public list became a member, as precisely as the sources give it: a day, only a month, or
/// unknown.
/// </summary>
/// <param name="Earliest">The first day on which it may have joined; null when unknown.</param>
/// <param name="Latest">The last day on which it may have joined: from then on it is certainly a member.</param>
public sealed record MembershipStart(DateOnly? Earliest, DateOnly Latest)
{
    /// <summary>
    /// The day from which a member without a date counts as one. The sources without dates are of 2021 or later, so they prove nothing
    /// about the calls of 2020.
    /// </summary>
    public static readonly DateOnly UndatedCountsFrom = new(2021, 1, 1);

    /// <summary>Parses "2017-05-17", "2018-04" or "?" (unknown).</summary>
    public static MembershipStart Parse(string text)
    {
        if (text == "?") return new MembershipStart(null, UndatedCountsFrom);
        if (text.Length > 7)
        {
            var day = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new MembershipStart(day, day);
        }

        var first = DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new MembershipStart(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>Member from <see cref="Latest"/> on, not a member before <see cref="Earliest"/>, unknown between them.</summary>
    public Membership On(DateOnly day) =>
        day >= Latest ? Membership.Member : Earliest is { } earliest && day < earliest ? Membership.NotMember : Membership.Unknown;
}
