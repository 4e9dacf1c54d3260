using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Core.Ranking;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using Standing = XmessBot.Core.Members.Standing;

namespace XmessBot.Tests.Ranking;

/// <summary>
/// The demand of a pool made of what is stored: who is looked at, what each is worth, and that nobody sees what others gave before giving
/// their own points (R12, R13, R20-R22).
/// </summary>
public sealed class CallDemandTests
{
    private const string Manlleu = "08112";
    private static readonly DateTimeOffset Now = Calls2020.WhileOpen;
    private static readonly Person Marta = Assessor(61);
    private static readonly Person Joan = Assessor(62);
    private static readonly Request Berga = Requests2020.Submitted;
    private static readonly Request Other = Berga with
    {
        Id = Requests2020.RequestOf(2), Number = "2020-1-008", Municipality = Manlleu, Author = Requests2020.PersonOf(8),
    };

    [Theory]
    [InlineData(RequestState.Submitted, false, PreferredService.Mentoring, true)]
    [InlineData(RequestState.InAssessment, false, PreferredService.Either, true)] // R13: the commission chooses
    [InlineData(RequestState.Waitlisted, false, PreferredService.Mentoring, true)]
    [InlineData(RequestState.Submitted, false, PreferredService.Advisory, false)] // R13
    [InlineData(RequestState.Submitted, true, PreferredService.Mentoring, false)] // R01
    [InlineData(RequestState.Granted, false, PreferredService.Mentoring, false)] // has its package
    [InlineData(RequestState.Withdrawn, false, PreferredService.Mentoring, false)]
    public void Demand_LooksAtThoseThatMeetTheConditions(RequestState state, bool awaits, PreferredService prefers, bool isIn)
    {
        var request = Requests2020.In(state) with { AwaitsPerson = awaits, Answers = Requests2020.Complete with { Service = prefers } };
        Assert.Equal(isIn ? 1 : 0, Of(Marta, 1, [request], [Scored(request)]).Demand.Candidates.Count);
    }

    [Fact]
    public void Demand_WhenARequestIsAskedForByNumber_LooksAtItThoughItPrefersTheOtherService()
    {
        var request = Berga with { Answers = Requests2020.Complete with { Service = PreferredService.Advisory } };
        Assert.Single(Made(Marta, 1, [request], [Scored(request)], [Requests2020.Number]).Demand.Candidates);
    }

    [Fact]
    public void Candidate_HasItsPointsInvolvementAndTraits()
    {
        var involved = Involvement.OfCouncil(Requests2020.Berga, 4, "Ve sempre", Mentors2020.Staff, Now).Value();
        var candidate = Of(
            Marta, 1, [Berga with { Answers = Requests2020.Complete with { Gender = " Dona" } }], [Scored(Berga, (Marta, 1), (Joan, 5))],
            [involved], ["clàusules socials", "habitatge"]).Demand.Candidates.Single();
        Assert.Equal([new(1, 1, 1), new(5, 5, 5)], candidate.Assessments);
        Assert.Equal(4, candidate.Involvement);
        Assert.Equal(
            [
                new(DiversityKind.Need, "clàusules socials"), new(DiversityKind.Territory, "Berguedà"), new(DiversityKind.Size, "5000"),
                new(DiversityKind.Gender, "dona"),
            ],
            candidate.Traits);
    }

    [Fact]
    public void Rank_BeforeOnesOwnPoints_IsRefusedWithWhichAreMissing()
    {
        var demand = Of(Joan, 1, [Berga, Other], [Scored(Berga, (Marta, 3), (Joan, 3)), Scored(Other, (Marta, 3))]);
        Assert.Equal(["2020-1-008"], Assert.IsType<NotScoredYet>(Why(demand.Rank())).Numbers);
        // Nor by supposing it away: what is left out of a supposition is still unscored.
        Assert.IsType<NotScoredYet>(Why(demand.Rank(asked => asked with { Packages = 0, Out = ["2020-1-008"] })));
    }

    [Fact] // R21: nothing is ranked, and no points are in it
    public void Rank_WhenThereIsAPackageForEach_IsShownToAll() =>
        Assert.Null(Of(Joan, 2, [Berga, Other], [Scored(Berga, (Marta, 3)), Scored(Other)]).Rank().Value().Lines[0].Points);

    [Fact] // who does not assess a request has nothing to be led by
    public void Rank_WhenTheOthersAreNotTheirs_IsShown()
    {
        var abstains = Scored(Other, (Marta, 3)).Abstain(Other, null, Joan, Now).Value();
        Assert.Equal("", WhyOf(Of(Joan, 1, [Berga, Other], [Scored(Berga, (Joan, 3)), abstains]).Rank()));
        Assert.Equal("", WhyOf(Of(Assessor(70), 1, [Berga, Other], [Scored(Berga, (Marta, 3)), Scored(Other, (Marta, 1))]).Rank()));
    }

    [Fact] // whatever the others gave, the answer is the same, word for word
    public void Rank_BeforeOnesOwnPoints_DependsOnNothingThatOthersGave() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 3]).Sample(each =>
        {
            var (one, other, packages) = each;
            string Refusal(int first, int second) => Why(
                Of(Joan, packages % 2, [Berga, Other], [Scored(Berga, (Marta, first)), Scored(Other, (Marta, second))]).Rank())!.ToString();
            Assert.Equal(Refusal(0, 0), Refusal(one, other));
        });

    private static CallDemand Of(
        Person by, int packages, IReadOnlyList<Request> requests, IReadOnlyList<RequestAssessment> assessments,
        IReadOnlyList<Involvement>? involvements = null, IReadOnlyCollection<string>? topics = null) =>
        Made(by, packages, requests, assessments, [], involvements, topics);

    private static CallDemand Made(
        Person by, int packages, IReadOnlyList<Request> requests, IReadOnlyList<RequestAssessment> assessments,
        IReadOnlyCollection<string> also, IReadOnlyList<Involvement>? involvements = null, IReadOnlyCollection<string>? topics = null) =>
        CallDemand.Of(
            new DemandFacts(
                Calls2020.First, Service.Mentoring, packages, requests, assessments, [Marta, Joan], involvements ?? [], topics ?? [],
                RankingWeights.Usual),
            also, by).Value();

    private static RequestAssessment Scored(Request request, params (Person Who, int Each)[] given)
    {
        var fresh = new RequestAssessment { Request = request.Id, Municipality = request.Municipality };
        return given.Aggregate(fresh, (assessment, each) => assessment.Score(
            request, [Marta, Joan], new CriteriaScores(each.Each, each.Each, each.Each), null, each.Who, Now).Value());
    }

    private static Person Assessor(byte number) =>
        new(Requests2020.PersonOf(number), $"a{number}@xmess.cat", $"A{number}", Roles.Staff, null, Standing.Registered);

    private static Refusal? Why<T>(Outcome<T> outcome) => outcome is Outcome<T>.Refused(var why) ? why : null;

    private static string WhyOf<T>(Outcome<T> outcome) => Why(outcome)?.GetType().Name ?? "";
}
