using XmessBot.Core;
using XmessBot.Core.Scheduling;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Members;
using XmessBot.Tests.Mentors;

namespace XmessBot.Tests.Scheduling;

/// <summary>What strangers try of Scheduling (<see cref="StrangersTests"/>).</summary>
internal static class SchedulingByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["PlannedSession.PromisedAt"] = "a sum of what rules ask",
            ["PlannedSession.DueNow"] = "what time does: the reminders ask",
            ["PlannedSession.WithReminder"] = "what time did: the reminders write it",
            ["PlannedSession.LoggedAs"] = "follows the session that was logged",
            ["PlannedSession.IsHeldAs"] = "compares two that were read",
            ["PlannedSession.WhenOver"] = "follows the assignment that was closed",
        },
        new()
        {
            ["Slots.For"] = world => Slots.For(
                world.Assignment, Mentors2020.Profile.Availability, null, Calls2020.First.Window, world.Amount, [world.Planned], world.By,
                world.Now, 3),
            ["PlannedSession.Propose"] = world => PlannedSession.Propose(
                new PlannedId(Guid.Empty), world.Slot, Modality.Remote, null, world.Assignment, Calls2020.First, [world.Planned], world.By,
                    world.Now),
            ["PlannedSession.Accept"] = world => world.Planned.Accept(world.Assignment, Calls2020.First, [], world.By, world.Now),
            ["PlannedSession.Move"] = world => world.Planned.Move(world.Slot, world.Assignment, Calls2020.First, [], world.By, world.Now),
            ["PlannedSession.Keep"] = world => world.Planned.Keep(world.Assignment, world.By),
            ["PlannedSession.Cancel"] = world => world.Planned.Cancel(world.Assignment, world.By),
        });
}
