using XmessBot.Core.Decisions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Members;
using XmessBot.Tests.Mentors;

namespace XmessBot.Tests.Decisions;

/// <summary>What strangers try of Decisions (<see cref="StrangersTests"/>).</summary>
internal static class DecisionsByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["Letter.WhenLeft"] = "what the sending of e-mail does",
        },
        new()
        {
            ["Letter.Hold"] = world => Letter.Hold(
                new LetterId(Guid.Empty), world.Request, world.Verdict, world.Reason, world.By, world.Now),
            ["Letter.Rewrite"] = world => world.Letter.Rewrite(world.Reason, world.By),
            ["Letter.ChooseMentor"] = world => world.Letter.ChooseMentor(Mentors2020.Profile, world.Reason, world.By),
            ["Letter.Drop"] = world => world.Letter.Drop(world.By, world.Now),
            ["Letter.Release"] = world => world.Letter.Release(
                Assignments2020.IdOf(9), world.Request, Calls2020.First, Mentors2020.Profile, Assignments2020.Pool, world.By, world.Now),
        });
}
