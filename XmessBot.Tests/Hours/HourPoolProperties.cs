using System.Globalization;
using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Hours;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Hours;

/// <summary>
/// A pool under any sequence of operations, beside a plain sum kept by hand (R05, R06, R08): there is never an overdraft
/// and the ledger always says what the pool says.
/// </summary>
public sealed class HourPoolProperties
{
    private sealed record Step(PoolEntryKind Kind, int Amount, string Reason);

    // Amounts up to more than the pool, so that about half of the operations are refused, with edges (0, exact) often.
    private static readonly Gen<Step> AStep = Gen.Select(
        Gen.OneOf(PoolEntryKind.Assigned, PoolEntryKind.Released, PoolEntryKind.Extended),
        Gen.OneOf(Gen.OneOf(0, 1, 120, 240, 480), Gen.Int[0, 600]),
        Gen.OneOf("", " ", "Una sessió més"),
        (kind, amount, reason) => new Step(kind, amount, reason));

    private static readonly Gen<(Service Service, int Initial)> APool = Gen.OneOf(
        (Service.Mentoring, 480), (Service.Advisory, 1680), (Service.Mentoring, 720), (Service.Advisory, 1920), (Service.Mentoring, 0));

    [Fact]
    public void Pool_WhenAnySequence_NeverOverdrawsAndEqualsTheSumOfItsEntries() =>
        Gen.Select(APool, AStep.List[0, 40]).Sample(
            (start, steps) =>
            {
                var pool = new HourPool("2020-1", start.Service, new Minutes(start.Initial));
                var (total, assigned) = (start.Initial, 0);
                foreach (var (step, index) in steps.Select((step, index) => (step, index)))
                {
                    var before = pool.Entries.ToArray();
                    var outcome = Apply(pool, step, index);
                    Assert.Equal(before, pool.Entries); // an operation touches nothing of the pool it is asked of
                    if (!Allowed(step, total, assigned))
                    {
                        Assert.Equal(RuleId.R08, outcome.Refusal().Rule); // and the model does not move
                        continue;
                    }

                    pool = outcome.Value();
                    if (step.Kind == PoolEntryKind.Extended) total += step.Amount;
                    else assigned += step.Kind == PoolEntryKind.Assigned ? step.Amount : -step.Amount;

                    Assert.Equal(before, pool.Entries.Take(before.Length)); // never edited, never deleted
                    Assert.Equal(Written(step, index), Assert.Single(pool.Entries.Skip(before.Length)));
                    Assert.Equal((total, assigned, total - assigned), (pool.Total.Count, pool.Assigned.Count, pool.Left.Count));
                    Assert.Equal(SumOf(start.Initial, pool.Entries), pool.Left.Count);
                    Assert.InRange(pool.Assigned.Count, 0, pool.Total.Count);
                }
            },
            iter: 2_000);

    [Fact]
    public void Assign_WhenAnyPool_IsDoneExactlyUpToWhatIsLeft() =>
        Gen.Select(APool, AStep.List[0, 10]).Sample(
            (start, steps) =>
            {
                var pool = new HourPool("2020-1", start.Service, new Minutes(start.Initial));
                foreach (var step in steps) pool = Apply(pool, step, 0) is Outcome<HourPool>.Done done ? done.Value : pool;
                var over = pool.Assign(pool.Left + new Minutes(1), Calls2020.TooLate, "a").Refusal();
                Assert.Equal(new PoolExhausted(start.Service, pool.Left, pool.Left + new Minutes(1)), over);
                if (pool.Left > Minutes.None) Assert.Equal(Minutes.None, pool.Assign(pool.Left, Calls2020.TooLate, "a").Value().Left);
            },
            iter: 1_000);

    private static Outcome<HourPool> Apply(HourPool pool, Step step, int index) => step.Kind switch
    {
        PoolEntryKind.Assigned => pool.Assign(new Minutes(step.Amount), At(index), By(index)),
        PoolEntryKind.Released => pool.Release(new Minutes(step.Amount), At(index), By(index)),
        _ => pool.Extend(new Minutes(step.Amount), step.Reason, At(index), By(index)),
    };

    private static bool Allowed(Step step, int total, int assigned) => step.Amount > 0 && step.Kind switch
    {
        PoolEntryKind.Assigned => step.Amount <= total - assigned,
        PoolEntryKind.Released => step.Amount <= assigned,
        _ => step.Reason.Trim() != "",
    };

    private static PoolEntry Written(Step step, int index) =>
        new(step.Kind, new Minutes(step.Amount), At(index), By(index), step.Kind == PoolEntryKind.Extended ? step.Reason : null);

    private static int SumOf(int initial, IEnumerable<PoolEntry> entries) =>
        initial + entries.Sum(entry => entry.Kind == PoolEntryKind.Assigned ? -entry.Amount.Count : entry.Amount.Count);

    private static DateTimeOffset At(int index) => Calls2020.TooLate.AddMinutes(index);

    private static string By(int index) => $"staff{index.ToString(CultureInfo.InvariantCulture)}@xmess.cat";
}
