using XmessBot.Core;
using XmessBot.Core.Ranking;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Members;
using XmessBot.Tests.Mentors;

namespace XmessBot.Tests.Ranking;

/// <summary>What strangers try of Ranking (<see cref="StrangersTests"/>).</summary>
internal static class RankingByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["Involvement.For"] = "the ranking asks, which is for staff",
        },
        new()
        {
            ["Involvement.OfCouncil"] = world => Involvement.OfCouncil(Mentors2020.Girona, 3, world.Reason, world.By, world.Now),
            ["Involvement.OfPerson"] = world => Involvement.OfPerson(world.By.Id, 3, world.Reason, world.By, world.Now),
            ["CallDemand.Of"] = world => CallDemand.Of(
                new DemandFacts(
                    Calls2020.First, Service.Mentoring, world.Days + 40, [world.Request], [world.Assessment], [world.By], [], [],
                    RankingWeights.Usual),
                [], world.By),
            ["RankingWeights.SetBy"] = world => RankingWeights.Usual.SetBy(world.By),
        });
}
