using System.Globalization;
using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Sessions;

/// <summary>
/// A pool, its assignments and their sessions under any sequence of decisions, beside plain sums: what is assigned, used and
/// left always adds up, and nothing goes below zero without an extension (R05, R08).
/// </summary>
public sealed class LedgerProperties
{
    private enum Act
    {
        Assign,
        Log,
        LogTwo,
        Correct,
        Move,
        Undo,
        Dispute,
        Uphold,
        TakeBackDisputed,
        Extend,
        ExtendPool,
        Withdraw,
        Close,
    }

    // Logging often, so that assignments fill up and are refused.
    private static readonly Gen<(Act Act, int Which, int Minutes)> AStep = Gen.Select(
        Gen.OneOf(Gen.Enum<Act>(), Gen.OneOf(Act.Assign, Act.Log, Act.LogTwo, Act.Correct, Act.Move)), Gen.Int[0, 7],
        Gen.OneOf(Gen.OneOf(0, 1, 120, 240), Gen.Int[0, 300]));

    [Fact]
    public void Ledger_WhenAnySequence_AddsUpAndNeverGoesBelowZero() =>
        AStep.List[1, 40].Sample(
            steps =>
            {
                var world = new World(Assignments2020.Pool, [], []);
                foreach (var (act, which, minutes) in steps)
                {
                    var next = Do(world, act, which, minutes);
                    Kept(world, next);
                    AddsUp(next);
                    world = next;
                }
            },
            iter: 1_500);

    private static World Do(World world, Act act, int which, int minutes)
    {
        if (act == Act.Assign) return world.After(
            Assignments2020.Assign((byte)(world.Assignments.Count + 1), world.Pool, minutes > 240 ? new Minutes(minutes) : null));
        if (act == Act.ExtendPool)
            return world.After(world.Pool.Extend(new Minutes(minutes), minutes % 2 == 0 ? "" : "Cal més", Assignments2020.Now, "staff"));
        if (world.Assignments.Count == 0) return world;
        var assignment = world.Assignments[which % world.Assignments.Count];
        if (act == Act.Extend) return world.After(
            assignment.Extend(new Minutes(minutes), minutes % 2 == 0 ? "" : "Cal més", world.Pool, Mentors2020.Staff, Assignments2020.Now));
        if (act == Act.Withdraw) return world.After(assignment.Withdraw("No podem", world.Pool, Requests2020.Officer, Assignments2020.Now));
        if (act == Act.Close) return world.After(assignment.Close(world.Pool, Mentors2020.Staff, Assignments2020.Now));
        var facts = Sessions2020.Facts("2020-05-06", minutes);
        var draft = new SessionDraft(assignment.Id, facts);
        var (mentor, council, staff) = (world.Book(Mentors2020.Mentor), world.Book(Requests2020.Officer), world.Book(Mentors2020.Staff));
        if (act == Act.Log) return world.After(mentor.Log([draft], [world.Sessions.Count + 1], Keys(mentor.DoubtsAbout([draft]))));
        if (act == Act.LogTwo) return world.After(
            mentor.Log([draft, draft], [world.Sessions.Count + 1, world.Sessions.Count + 2], Keys(mentor.DoubtsAbout([draft, draft]))));
        if (world.Sessions.Count == 0) return world;
        var session = world.Sessions[which % world.Sessions.Count];
        return world.After(act switch
        {
            Act.Correct => mentor.Correct(session, facts, Keys(mentor.DoubtsAbout(session, facts))),
            Act.Move => mentor.Move(session, assignment.Id, facts, minutes % 2 == 0 ? [] : Keys(mentor.DoubtsAbout([draft]))),
            Act.Undo => mentor.Undo(session),
            Act.Dispute => council.Dispute(session, "No hi vam ser"),
            _ => staff.Resolve(session, act == Act.Uphold, "Parlat amb tots dos"),
        });
    }

    // Entries are only ever added; a refusal changes nothing.
    private static void Kept(World before, World after)
    {
        Assert.Equal(before.Pool.Entries, after.Pool.Entries.Take(before.Pool.Entries.Count));
        foreach (var (was, now) in before.Assignments.Zip(after.Assignments))
            Assert.Equal(was.Entries, now.Entries.Take(was.Entries.Count));
        foreach (var (was, now) in before.Sessions.Zip(after.Sessions)) Assert.Equal(was.History, now.History.Take(was.History.Count));
    }

    private static void AddsUp(World world)
    {
        Assert.Equal(world.Pool.Assigned.Count, world.Assignments.Sum(assignment => assignment.Assigned.Count));
        Assert.Equal(world.Pool.Total.Count - world.Pool.Left.Count, world.Pool.Assigned.Count);
        foreach (var assignment in world.Assignments)
        {
            var counted = world.Sessions.Where(session => session.Assignment == assignment.Id && session.Counts).ToArray();
            Assert.Equal(counted.Sum(session => session.Facts.Length.Count), assignment.Used.Count);
            // and neither is below zero, or Minutes throws
            Assert.Equal(assignment.Assigned.Count - assignment.Used.Count, assignment.Left.Count);
            Assert.All(world.Sessions.Where(session => session.Assignment == assignment.Id), session =>
                Assert.Equal(session.Counts ? session.Facts.Length : Minutes.None, assignment.UsedBy(session.Number)));
        }
    }

    private static string[] Keys(IEnumerable<Doubt> doubts) => [.. doubts.Select(doubt => doubt.Key)];

    private sealed record World(HourPool Pool, IReadOnlyList<Assignment> Assignments, IReadOnlyList<Session> Sessions)
    {
        public SessionBook Book(Core.Members.Person by) => new(Sessions2020.Calls, Assignments, Sessions, by, Assignments2020.Now);

        public World After(Outcome<Settlement> outcome) => outcome is Outcome<Settlement>.Done(var (assignment, pool))
            ? this with { Pool = pool,
                Assignments = [.. Assignments.Where(each => each.Id != assignment.Id).Append(assignment)
                    .OrderBy(each => each.Id.Value.ToString("N", CultureInfo.InvariantCulture), StringComparer.Ordinal)] }
            : this;

        public World After(Outcome<HourPool> outcome) => outcome is Outcome<HourPool>.Done(var pool) ? this with { Pool = pool } : this;

        public World After(Outcome<SessionChange> outcome) => outcome is Outcome<SessionChange>.Done(var change)
            ? this with
            {
                Assignments = [.. Assignments.Select(each => change.Assignments.FirstOrDefault(changed => changed.Id == each.Id) ?? each)],
                Sessions = [.. Sessions.Concat(change.Sessions).GroupBy(session => session.Number).Select(same => same.Last())
                    .OrderBy(session => session.Number)],
            }
            : this;
    }
}
