using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Assessments;

/// <summary>Who assesses a request, what counts of what they gave, and who sees it (R12, R17-R19).</summary>
public sealed class RequestAssessmentTests
{
    private static readonly DateTimeOffset Now = Calls2020.WhileOpen;
    private static readonly Person Marta = Assessor(61, "Marta");
    private static readonly Person Joan = Assessor(62, "Joan");
    private static readonly Person Pere = Assessor(63, "Pere", Requests2020.Berga);
    private static readonly Person[] All = [Marta, Joan, Pere];

    private static readonly RequestAssessment Fresh = new() { Request = Requests2020.Submitted.Id, Municipality = Requests2020.Berga };

    public static TheoryData<RequestState> States => [.. Requests2020.States];

    [Fact] // Pere is of the council that asks
    public void Assessors_WhenNobodyIsNamed_AreThoseOfTheCallButOnesOfTheCouncil() =>
        Assert.Equal([Marta, Joan], Fresh.AssessorsAmong(All));

    [Fact]
    public void Assessors_WhenSomeAreNamed_AreOnlyThose()
    {
        var named = Done(Fresh.Name(Requests2020.Submitted, All, [Joan], Marta, Now));
        Assert.Equal([Joan], named.AssessorsAmong(All));
        Assert.IsType<NotItsAssessor>(Why(Scored(named, Marta, 1, 2, 3)));
        Assert.Equal([Marta, Joan], Done(named.Name(Requests2020.Submitted, All, [], Marta, Now)).AssessorsAmong(All));
    }

    [Fact]
    public void Name_WhenOneCannotAssess_IsRefused()
    {
        Assert.IsType<AssessorNotStaff>(Why(Fresh.Name(Requests2020.Submitted, All, [Requests2020.Officer], Marta, Now)));
        Assert.IsType<AssessesOwnCouncil>(Why(Fresh.Name(Requests2020.Submitted, All, [Pere], Marta, Now)));
        var abstained = Done(Fresh.Abstain(Requests2020.Submitted, null, Joan, Now));
        Assert.IsType<HasConflict>(Why(abstained.Name(Requests2020.Submitted, All, [Joan], Marta, Now)));
    }

    [Fact]
    public void Score_WhenOfOwnCouncil_IsRefused() => Assert.IsType<AssessesOwnCouncil>(Why(Scored(Fresh, Pere, 5, 5, 5)));

    [Theory]
    [InlineData(0, 0, 0, true)]
    [InlineData(5, 5, 5, true)]
    [InlineData(6, 0, 0, false)]
    [InlineData(0, -1, 0, false)]
    public void Score_WhenOutOfRange_IsRefused(int need, int transferability, int alignment, bool taken) =>
        Assert.Equal(taken, Why(Scored(Fresh, Marta, need, transferability, alignment)) is not PointsOutOfRange);

    [Theory]
    [MemberData(nameof(States))] // what waits on the list can still be assessed: its place may depend on it
    public void Score_WhenDecided_IsRefused(RequestState state)
    {
        var scored = Fresh.Score(Requests2020.In(state), All, new CriteriaScores(1, 2, 3), null, Marta, Now);
        Assert.Equal(
            state is RequestState.Submitted or RequestState.InAssessment or RequestState.InformationAsked or RequestState.Waitlisted,
            Why(scored) is null);
    }

    [Fact]
    public void Score_WhenGivenAgain_CountsOnceAndKeepsBothInItsHistory()
    {
        var twice = Done(Scored(Done(Scored(Fresh, Marta, 1, 1, 1)), Marta, 2, 3, 4));
        Assert.Equal(new Points(9), twice.SeenBy(Marta).Total);
        Assert.Equal(2, twice.Entries.Count);
    }

    [Fact]
    public void Total_WhenSeveralScored_IsTheMeanOfTheirSums()
    {
        var both = Done(Scored(Done(Scored(Fresh, Marta, 1, 2, 3)), Joan, 5, 2, 4)).SeenBy(Marta);
        Assert.Equal(new Points(17, 2), both.Total);
        Assert.Equal(new Points(3), both.MeanOf(Criterion.Need));
        Assert.Equal((5, 4, 0), (both.Spread, both.SpreadOf(Criterion.Need), both.SpreadOf(Criterion.Transferability)));
    }

    [Fact]
    public void Abstain_WhenScoredBefore_TakesThePointsOut_AndReturnBringsThemBack()
    {
        var scored = Done(Scored(Done(Scored(Fresh, Marta, 1, 2, 3)), Joan, 5, 5, 5));
        var without = Done(scored.Abstain(Requests2020.Submitted, "És la meva cosina", Joan, Now));
        Assert.Equal(new Points(6), without.SeenBy(Marta).Total);
        Assert.Equal([Marta], without.AssessorsAmong(All));
        Assert.False(without.SeenBy(Joan).IsOpen);
        Assert.IsType<HasConflict>(Why(Scored(without, Joan, 1, 1, 1)));
        Assert.Equal(scored.SeenBy(Marta).Total, Done(without.Return(Requests2020.Submitted, Joan, Now)).SeenBy(Marta).Total);
        Assert.IsType<HasNoConflict>(Why(scored.Return(Requests2020.Submitted, Joan, Now)));
    }

    [Fact]
    public void SeenBy_WhenOneHasNotScored_SaysTheSameWhateverTheOthersGave() => Gen.Select(AnyScores, AnyScores, Gen.String).Sample(
        (one, other, note) =>
        {
            var first = Done(Fresh.Score(Requests2020.Submitted, All, one, null, Joan, Now)).SeenBy(Marta);
            var second = Done(Fresh.Score(Requests2020.Submitted, All, other, note, Joan, Now)).SeenBy(Marta);
            Assert.Equal(Facts(first), Facts(second));
        });

    [Fact] // the guard of the one above: once Marta has scored she does see it
    public void SeenBy_WhenOneHasScored_SaysWhatTheOthersGave()
    {
        var joans = Done(Scored(Fresh, Joan, 5, 5, 5));
        Assert.False(joans.SeenBy(Marta).IsOpen);
        Assert.Equal(2, Done(Scored(joans, Marta, 1, 1, 1)).SeenBy(Marta).Given.Count);
    }

    [Fact]
    public void Mean_WhenOneGivesMore_IsNeverLower() => Gen.Select(AnyScores.Array[1, 5], Gen.Int[0, 4]).Sample((given, which) =>
    {
        var people = given.Select((_, n) => Assessor((byte)(70 + n), $"A{n}")).ToArray();
        var before = given.Select((scores, n) => (scores, n)).Aggregate(Fresh, (assessment, each) =>
            Done(assessment.Score(Requests2020.Submitted, people, each.scores, null, people[each.n], Now)));
        var raised = given[which % given.Length] with { Need = CriteriaScores.Most };
        var after = Done(before.Score(Requests2020.Submitted, people, raised, null, people[which % given.Length], Now));
        Assert.True(after.SeenBy(people[0]).Total >= before.SeenBy(people[0]).Total);
    });

    private static readonly Gen<CriteriaScores> AnyScores =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 5], (need, transferability, alignment) =>
            new CriteriaScores(need, transferability, alignment));

    private static object Facts(SeenAssessment seen) => (seen.IsOpen, seen.Given.Count, seen.Total, seen.Spread);

    private static Outcome<RequestAssessment> Scored(RequestAssessment assessment, Person by, int need, int transferability,
        int alignment) =>
        assessment.Score(Requests2020.Submitted, All, new CriteriaScores(need, transferability, alignment), null, by, Now);

    private static Person Assessor(byte number, string name, string? council = null) =>
        new(Requests2020.PersonOf(number), $"{name}@xmess.cat", name, Roles.Staff, council, Standing.Registered);

    private static RequestAssessment Done(Outcome<RequestAssessment> outcome) =>
        Assert.IsType<Outcome<RequestAssessment>.Done>(outcome).Value;

    private static Refusal? Why(Outcome<RequestAssessment> outcome) => (outcome as Outcome<RequestAssessment>.Refused)?.Why;
}
