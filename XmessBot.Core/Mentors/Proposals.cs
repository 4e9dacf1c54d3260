using System.Text.RegularExpressions;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using static XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Core.Mentors;

/// <summary>Ranks the mentors and advisors for a request, so that the technical commission can choose one (R12).</summary>
public static partial class Proposals
{
    private const int StemLength = 6;

    /// <summary>
    /// The proposals for a request, one list for each service considered (R13). Refused to non-staff (R12) and for a draft, which only
    /// its author may read.
    /// </summary>
    public static Outcome<IReadOnlyList<ServiceProposals>> For(
        Request request, Call call, IReadOnlyCollection<Mentor> mentors, Person by) =>
        !by.IsStaff ? new OnlyStaff()
        : request.ReadBy(by).Then<IReadOnlyList<ServiceProposals>>(read => PreferredServices.ToLookAmong(read.Answers.Service)
            .Select(service => new ServiceProposals(service, For(MentorCriteria.Of(read, call, service), mentors)))
            .ToArray());

    /// <summary>Which of some topics the text of a request mentions.</summary>
    public static IReadOnlyList<string> TopicsOf(Request request, IEnumerable<string> topics)
    {
        var text = string.Join(' ', request.Answers.Need, request.Answers.Impact);
        return [.. topics.Where(topic => Mentions(text, topic))];
    }

    /// <summary>The proposals for one service, whatever the council prefers. Refused as the others.</summary>
    public static Outcome<IReadOnlyList<Proposal>> For(
        Request request, Call call, Service service, IReadOnlyCollection<Mentor> mentors, Person by) =>
        !by.IsStaff ? new OnlyStaff()
        : request.ReadBy(by).Then<IReadOnlyList<Proposal>>(read => For(MentorCriteria.Of(read, call, service), mentors).ToArray());

    /// <summary>
    /// The mentors who can give the service, best first: by topics met, a common weekly time long enough for a session, load, closeness
    /// and similar population. Excludes mentors of the council itself (R03, R04).
    /// </summary>
    internal static IReadOnlyList<Proposal> For(MentorCriteria criteria, IEnumerable<Mentor> mentors) =>
    [
        .. mentors.Where(mentor => mentor.WhyNot(criteria.Service, criteria.Municipality) is null)
            .Select(mentor => Of(criteria, mentor))
            .OrderByDescending(proposal => proposal.TopicsMet.Count)
            .ThenByDescending(proposal => proposal.MeetsAWeek >= criteria.Session)
            .ThenBy(proposal => proposal.Mentor.Load)
            .ThenBy(proposal => proposal.Closeness)
            .ThenBy(proposal => proposal.TimesBigger ?? double.PositiveInfinity)
            .ThenByDescending(proposal => proposal.MeetsAWeek)
            .ThenBy(proposal => proposal.Mentor.Person.Value), // makes the order total
    ];

    private static Proposal Of(MentorCriteria criteria, Mentor mentor) => new(
        mentor,
        [.. mentor.Topics.Where(topic => Mentions(criteria.Text, topic))],
        MeetsAWeek(criteria.Window, criteria.Availability, mentor.Availability),
        ClosenessOf(criteria.Municipality, mentor.Municipality),
        TimesBigger(criteria.Municipality, mentor.Municipality));

    // True when the text has every word of the topic, whatever the endings: "clàusules socials" matches "clàusula social".
    private static bool Mentions(string text, string topic)
    {
        var said = Stems(text).ToHashSet(StringComparer.Ordinal);
        var asked = Stems(topic).ToArray();
        return asked.Length > 0 && asked.All(said.Contains);
    }

    private static IEnumerable<string> Stems(string text) =>
        Words().Matches(CatalanText.Fold(text)).Select(word => word.Value)
            .Where(word => word.Length > 3) // skips articles and prepositions
            .Select(word => word[..Math.Min(word.Length, StemLength)]);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    // A weekday counts when both are available on at least one such day of the window.
    private static Minutes MeetsAWeek(DayInterval window, WeeklyPattern? council, WeeklyPattern? mentor)
    {
        if (council is null || mentor is null) return Minutes.None;
        var shared = window.Each().Where(day => PublicHolidays.IsWorkingDay(day) && council.Covers(day) && mentor.Covers(day))
            .DistinctBy(day => day.DayOfWeek);
        return new Minutes(shared.Sum(day => ClockRange.Common(council.HoursOn(day), mentor.HoursOn(day)).Sum(range => range.Minutes)));
    }

    private static Closeness ClosenessOf(string council, string? mentors)
    {
        if (mentors is null) return Closeness.TechnicalService;
        var (one, other) = (WithCode(council), WithCode(mentors));
        return one is null || other is null ? Closeness.Elsewhere
            : one.Comarca == other.Comarca ? Closeness.SameComarca
            : one.Province == other.Province ? Closeness.SameProvince
            : Closeness.Elsewhere;
    }

    private static double? TimesBigger(string council, string? mentors)
    {
        if (mentors is null || WithCode(council) is not { } one || WithCode(mentors) is not { } other) return null;
        double small = Math.Min(one.Population, other.Population), big = Math.Max(one.Population, other.Population);
        return big / small;
    }
}
