using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Members;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Assignments;

/// <summary>What strangers try of Assignments (<see cref="StrangersTests"/>).</summary>
internal static class AssignmentsByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["Assignment.SideOf"] = "what the operations ask: it says which side one is on, and nothing of the assignment",
        },
        new()
        {
            ["Withdrawals.Withdraw"] = world => Withdrawals.Withdraw(
                world.Request, [world.Assignment], new Dictionary<Service, HourPool> { [Service.Mentoring] = Assignments2020.Pool },
                world.By,
                world.Now),
            ["Assignment.Assign"] = world => Assignment.Assign(
                Assignments2020.IdOf(9), world.Request, Calls2020.First, Service.Mentoring, Mentors2020.Profile, Assignments2020.Pool,
                    world.By, world.Now),
            ["Assignment.Extend"] = world => world.Assignment.Extend(world.Amount, world.Reason, Assignments2020.Pool, world.By, world.Now),
            ["Assignment.Close"] = world => world.Assignment.Close(Assignments2020.Pool, world.By, world.Now),
            ["Assignment.Withdraw"] = world => world.Assignment.Withdraw(world.Reason, Assignments2020.Pool, world.By, world.Now),
            ["Assignment.HandOn"] = world => world.Assignment.HandOn(
                Assignments2020.IdOf(9), Mentors2020.Of(21, Mentors2020.Girona), world.Reason, world.By, world.Now),
            ["WaitingList.Of"] = world => WaitingList.Of([world.Request], world.By),
            ["WaitingList.Offers"] = world => WaitingList.Offers(
                Calls2020.First, [Assignments2020.Pool], [world.Request], world.By, world.Now),
            ["Assignment.ReadBy"] = world => world.Assignment.ReadBy(world.By),
            ["PoolReport.Of"] = world => PoolReport.Of(
                Assignments2020.Pool, Calls2020.First, [world.Assignment], world.Amount, world.By, world.Now),
            ["PoolExtensions.Extend"] = world => Assignments2020.Pool.Extend(world.Amount, world.Reason, world.By, world.Now),
            ["Assignment.ChangeApplicant"] = world => world.Assignment.ChangeApplicant(Requests2020.Officer, world.By),
        });
}
