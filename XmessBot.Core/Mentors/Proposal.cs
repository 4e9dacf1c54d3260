using XmessBot.Core.Hours;

namespace XmessBot.Core.Mentors;

/// <summary>How near the council of the mentor is to the one that asks; lower is nearer.</summary>
public enum Closeness
{
    /// <summary>Both are of one comarca.</summary>
    SameComarca,

    /// <summary>Of one province.</summary>
    SameProvince,

    /// <summary>Further away.</summary>
    Elsewhere,

    /// <summary>The technical service, which is of no council and works everywhere (R04).</summary>
    TechnicalService,
}

/// <summary>A mentor proposed for a request, with the values that decided their place in the list.</summary>
/// <param name="Mentor">Who; their load is how many assignments they have open.</param>
/// <param name="TopicsMet">Their topics that the need speaks of.</param>
/// <param name="MeetsAWeek">The minutes of a week in which both can meet; none when one of them has not said.</param>
/// <param name="Closeness">How near the councils are.</param>
/// <param name="TimesBigger">
/// How many times the bigger of the two councils has the people of the smaller: 1 is of the same size; null for the
/// technical service.
/// </param>
public sealed record Proposal(
    Mentor Mentor, IReadOnlyList<string> TopicsMet, Minutes MeetsAWeek, Closeness Closeness, double? TimesBigger);

/// <summary>The mentors or advisors who could give one service to the council of a request, best first.</summary>
/// <param name="Service">The service.</param>
/// <param name="Best">Those who could.</param>
public sealed record ServiceProposals(Service Service, IReadOnlyList<Proposal> Best);
