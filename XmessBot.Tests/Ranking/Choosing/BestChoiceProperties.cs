using CsCheck;
using XmessBot.Core.Ranking.Choosing;

namespace XmessBot.Tests.Ranking.Choosing;

/// <summary>The search beside every set there is, on problems with groups of any shape.</summary>
public sealed class BestChoiceProperties
{
    private const int Items = 10;

    // Steps that never grow; from great rewards to losses, and from none allowed to more than there are members.
    private static readonly Gen<ChoiceGroup> AGroup = Gen.Select(
        Gen.Bool.Array[Items], Gen.OneOf(Gen.Long[-4, 0], Gen.Long[-9, 9], Gen.OneOf(1_000L, 0L, -1L)).List[0, Items],
        (has, steps) => new ChoiceGroup([.. Enumerable.Range(0, Items).Where(item => has[item])], [.. steps.OrderDescending()]));

    private static readonly Gen<ChoiceProblem> AProblem = Gen.Select(
        Gen.OneOf(Gen.Long[-3, 8], Gen.OneOf(5L)).Array[Items], AGroup.List[0, 6],
        (worth, groups) => new ChoiceProblem(worth, [.. groups]));

    [Fact]
    public void Choice_WhenAnyProblem_IsTheFirstOfEverySet() => Gen.Select(AProblem, Gen.Int[0, 2].Array[Items]).Sample(
        (problem, favour) =>
        {
            var choice = BestChoice.Of(problem, favour);
            Assert.Equal(EverySetOf(problem, favour).First(), choice.Items);
            Assert.Equal((problem.WorthOf(choice.Items)!.Value, choice.Worth, true), (choice.Worth, choice.Most, choice.Proven));
        },
        iter: 2_000);

    [Fact]
    public void Choice_WhenTheEffortIsNotEnough_SaysSoAndHowMuchMoreThereCanBe() => AProblem.Sample(
        problem =>
        {
            var choice = BestChoice.Of(problem, new int[Items], effort: 0);
            var best = problem.WorthOf(EverySetOf(problem, new int[Items]).First())!.Value;
            Assert.Equal(problem.WorthOf(choice.Items), choice.Worth);
            Assert.InRange(best, choice.Worth, choice.Most);
        },
        iter: 1_000);

    [Fact]
    public void Bound_WhenAnyPrices_IsNeverBelowASet() => AProblem.Sample(
        problem =>
        {
            var columns = new Columns(problem);
            var (tableau, bound) = (new Tableau(columns), new Bound(columns));
            var best = EverySetOf(problem, new int[Items]).Max(set => problem.WorthOf(set)!.Value);
            Assert.True(bound.Prove(tableau) >= best * Bound.Unit); // no prices yet
            tableau.Solve(() => true);
            Assert.True(bound.Prove(tableau) >= best * Bound.Unit); // half-way
            tableau.Solve(() => false);
            Assert.True(bound.Prove(tableau) >= best * Bound.Unit);
        },
        iter: 1_000);

    private static IEnumerable<int[]> EverySetOf(ChoiceProblem problem, int[] favour) => Enumerable.Range(0, 1 << Items)
        .Select(bits => (int[])[.. Enumerable.Range(0, Items).Where(item => (bits >> (Items - 1 - item) & 1) == 1)])
        .Where(set => problem.WorthOf(set) is not null)
        .Reverse() // of equal ones first that with the earlier items
        .OrderByDescending(set => problem.WorthOf(set))
        .ThenByDescending(set => set.Sum(item => favour[item]));
}
