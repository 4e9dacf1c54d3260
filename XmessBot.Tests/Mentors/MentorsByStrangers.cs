using XmessBot.Core.Mentors;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Members;

namespace XmessBot.Tests.Mentors;

/// <summary>What strangers try of Mentors (<see cref="StrangersTests"/>).</summary>
internal static class MentorsByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["Proposals.TopicsOf"] = "the ranking asks, which is for staff",
            ["Mentor.Of"] = "about the person that the operator of the host makes a mentor, by the command line and the seed",
            ["Mentor.ServicesOf"] = "what roles give, of nobody",
            ["Mentor.WhyNot"] = "rules R03 and R04, by the public council of a mentor",
        },
        new()
        {
            ["Proposals.For"] = world => Proposals.For(world.Request, Calls2020.First, [Mentors2020.Profile], world.By),
        });
}
