using XmessBot.Core.Hours;

namespace XmessBot.Core.Mentors;

/// <summary>How near the councils of the mentor and of the request are; lower values are nearer.</summary>
public enum Closeness
{
    /// <summary>In the same comarca.</summary>
    SameComarca,

    /// <summary>In the same province.</summary>
    SameProvince,

    /// <summary>In different provinces.</summary>
    Elsewhere,

    /// <summary>The mentor belongs to the technical service, which has no council and works everywhere (R04).</summary>
    TechnicalService,
}

/// <summary>A mentor proposed for a request, with the values that ranked them.</summary>
/// <param name="Mentor">The mentor; includes the number of their open assignments.</param>
/// <param name="TopicsMet">Their topics that the text of the request mentions.</param>
/// <param name="MeetsAWeek">The minutes of a week in which both are available; zero when one has not given its availability.</param>
/// <param name="Closeness">How near the two councils are.</param>
/// <param name="TimesBigger">
/// The population of the bigger council divided by that of the smaller: 1 is equal size. Null for the technical service.
/// </param>
public sealed record Proposal(
    Mentor Mentor, IReadOnlyList<string> TopicsMet, Minutes MeetsAWeek, Closeness Closeness, double? TimesBigger);

/// <summary>The mentors or advisors who could give one service for a request, best first.</summary>
/// <param name="Service">The service.</param>
/// <param name="Best">The proposals, best first.</param>
public sealed record ServiceProposals(Service Service, IReadOnlyList<Proposal> Best);
