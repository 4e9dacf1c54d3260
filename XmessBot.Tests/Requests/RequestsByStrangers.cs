using XmessBot.Tests.Calls;
using XmessBot.Tests.Members;
using XmessBot.Tests.Mentors;

namespace XmessBot.Tests.Requests;

/// <summary>What strangers try of Requests (<see cref="StrangersTests"/>).</summary>
internal static class RequestsByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["Request.Begin"] = "anyone may draft, and is its author",
            ["Request.CouncilHasOther"] = "rule R23, by the live request of its council",
            ["Request.InformationIsOverdue"] = "what time does, of a request that was read",
            ["Request.PrefersOther"] = "rule R13, of a request that was read",
        },
        new()
        {
            ["Request.SpeakFor"] = world => world.Request.SpeakFor(
                Mentors2020.Girona, world.Membership, null, world.By, world.Now),
            ["Request.Change"] = world => world.Request.Change(world.Answers, Calls2020.First, world.By, world.Now),
            ["Request.WhyNotSubmit"] = world => world.Request.WhyNotSubmit(Calls2020.First, world.Membership, null, world.By, world.Now),
            ["Request.Submit"] = world => world.Request.Submit(Calls2020.First, world.Membership, world.By, null, Requests2020.Number,
                world.Now),
            ["Request.Withdraw"] = world => world.Request.Withdraw(world.By, world.Now),
            ["Request.HandOn"] = world => world.Request.HandOn(Requests2020.Officer, world.By, world.Now),
            ["Request.ConfirmPerson"] = world => world.Request.ConfirmPerson(null, world.By, world.Now),
            ["Request.RefusePerson"] = world => world.Request.RefusePerson(world.Reason, world.By, world.Now),
            ["Request.Assess"] = world => world.Request.Assess(world.By, world.Now),
            ["Request.AskInformation"] = world => world.Request.AskInformation(world.Reason, world.Day, world.By, world.Now),
            ["Request.GiveInformation"] = world => world.Request.GiveInformation(world.Reason, world.By, world.Now),
            ["Request.Waitlist"] = world => world.Request.Waitlist(world.Reason, world.By, world.Now),
            ["Request.Decline"] = world => world.Request.Decline(world.Reason, world.By, world.Now),
            ["Request.ReadBy"] = world => world.Request.ReadBy(world.By),
        });
}
