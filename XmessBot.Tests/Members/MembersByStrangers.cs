using XmessBot.Core.Members;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Members;

/// <summary>What strangers try of Members (<see cref="StrangersTests"/>).</summary>
internal static class MembersByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        new()
        {
            ["RoleChanges.IsNotLast"] = "a rule of what the operations ask, of how many administrators there are",
            ["Person.WhyNotAccompany"] = "what the operations ask, of the person that they change",
            ["Person.SpeaksForCouncil"] = "what the operations ask of who does them",
        },
        new()
        {
            ["Person.ConfirmFor"] = world => Requests2020.Officer.ConfirmFor(Requests2020.Berga, world.By),
            ["RoleChanges.Give"] = world => RoleChanges.Give(Requests2020.Officer, Roles.Staff, Membership.Member, world.By),
            ["RoleChanges.Take"] = world => RoleChanges.Take(Requests2020.Officer, Roles.Applicant, 1, world.Minutes, world.By),
            ["RoleChanges.OfCouncil"] = world => RoleChanges.OfCouncil(
                Requests2020.Officer, Requests2020.Berga, Membership.Member, world.By),
            ["MembershipBook.Join"] = world =>
                new MembershipBook([]).Join(Requests2020.Berga, world.Day, world.Reason, world.By, world.Now),
            ["MembershipBook.Leave"] = world =>
                new MembershipBook([]).Leave(Requests2020.Berga, world.Day, world.Reason, world.By, world.Now),
            ["MembershipBook.Deny"] = world =>
                new MembershipBook([]).Deny(Requests2020.Berga, world.Day, world.Reason, world.By, world.Now),
            ["MembershipBook.TakeBack"] = world => new MembershipBook([]).TakeBack(Requests2020.Berga, world.Reason, world.By, world.Now),
        });
}
