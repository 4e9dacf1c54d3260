using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Assessments;

/// <summary>A request while it is assessed: what scoring moves, who has not scored, and reminding them (R12).</summary>
public sealed class AssessedRequestTests
{
    private static readonly DateTimeOffset Now = Calls2020.WhileOpen;
    private static readonly CriteriaScores Scores = new(1, 2, 3);
    private static readonly Person Marta = Assessor(61, "Marta");
    private static readonly Person Joan = Assessor(62, "Joan");

    private static readonly AssessedRequest First = Of(Requests2020.Submitted);
    private static readonly AssessedRequest Second =
        Of(Requests2020.Submitted with { Id = Requests2020.RequestOf(2), Number = "2020-1-008" });

    public static TheoryData<RequestState> States => [.. Requests2020.States];

    [Fact]
    public void Score_WhenItWasOnlySent_IsInAssessment()
    {
        var scored = Done(First.Score(Scores, null, Marta, Now));
        Assert.Equal(RequestState.InAssessment, scored.Request.State);
        Assert.Equal(RequestMove.Assessed, scored.Request.Entries[^1].Move);
    }

    [Fact]
    public void Score_WhenAnotherHasScored_LeavesItAsItIs()
    {
        var scored = Done(First.Score(Scores, null, Marta, Now));
        Assert.Equal(scored.Request, Done(scored.Score(Scores, null, Joan, Now)).Request);
    }

    [Fact] // the call's assessors come first: else a name would be noted and count for nothing
    public void Name_WhenNotAnAssessorOfTheCall_IsRefused() =>
        Assert.IsType<NotCallsAssessor>(Why(First.Name([Assessor(63, "Pere")], Marta, Now)));

    [Fact]
    public void Missing_WhenSomeHaveScored_AreTheOthersOfEach()
    {
        var missing = new[] { Done(First.Score(Scores, null, Marta, Now)), Second }.MissingByAssessor();
        Assert.Equal([("Joan", 2), ("Marta", 1)], missing.Select(each => (each.Assessor.Name!, each.Requests.Count)).Order());
    }

    [Theory]
    [MemberData(nameof(States))] // the waiting list is decided for now: nobody is asked for its points
    public void Missing_WhenNotPending_AreNobody(RequestState state) =>
        Assert.Equal(RequestMoves.IsPending(state), new[] { Of(Requests2020.In(state)) }.MissingByAssessor().Count > 0);

    [Fact] // R01
    public void Missing_WhileItsAuthorIsNotConfirmed_AreNobody() =>
        Assert.Empty(new[] { Of(Requests2020.Submitted with { AwaitsPerson = true }) }.MissingByAssessor());

    [Fact] // R17-R19, R23: points are of the text that their assessor read, and stand
    public void Change_AfterSomebodyScored_IsSeenByWhoeverScoredTheOlderText()
    {
        var scored = Done(First.Score(Scores, null, Marta, Now));
        Assert.Empty(new[] { scored }.ChangedSince(Marta.Id));
        var other = scored.Request.Answers with { Modality = PreferredModality.InPerson };
        var request = Done(scored.Request.Change(other, Calls2020.First, Requests2020.Officer, Now.AddHours(1)));
        var changed = scored with { Request = request };
        Assert.Equal([changed], new[] { changed, Second }.ChangedSince(Marta.Id));
        Assert.Empty(new[] { changed }.ChangedSince(Joan.Id)); // who has given none reads it as it is
        Assert.Equal(Scores, changed.Assessment.ScoresOf(Marta.Id));
        var again = Done(Done(changed.Score(Scores, null, Joan, Now.AddHours(2))).Score(Scores, null, Marta, Now.AddHours(3)));
        Assert.Empty(new[] { again }.ChangedSince(Marta.Id));
        Assert.Empty(new[] { again }.ChangedSince(Joan.Id));
    }

    [Fact]
    public void Remind_WhenNotToday_NotesItInEachThatIsMissing()
    {
        var reminded = Done(new[] { Done(First.Score(Scores, null, Joan, Now)), Second }.Remind(Joan, Marta, Now));
        Assert.Equal([false, true], reminded.Select(each => each.Assessment.Entries.Any(entry => entry.Move == AssessmentMove.Reminded)));
    }

    [Fact]
    public void Remind_WhenRemindedOnTheSameDay_IsRefused_AndNotOnTheNext()
    {
        var reminded = Done(new[] { First, Second }.Remind(Joan, Marta, Now));
        Assert.IsType<RemindedToday>(Why(reminded.Remind(Joan, Joan, Now.AddMinutes(1))));
        Assert.Null(Why(reminded.Remind(Marta, Joan, Now)));
        Assert.Null(Why(reminded.Remind(Joan, Marta, Now.AddDays(1))));
    }

    [Fact] // one that came in later on that day is no reason for a second e-mail
    public void Remind_WhenAnotherRequestHasComeSince_IsRefused() =>
        Assert.IsType<RemindedToday>(Why(Done(new[] { First }.Remind(Joan, Marta, Now)).Append(Second).ToArray().Remind(Joan, Marta, Now)));

    [Fact]
    public void Remind_WhenNothingIsMissing_IsRefused() =>
        Assert.IsType<NothingToAssess>(Why(new[] { Done(First.Score(Scores, null, Joan, Now)) }.Remind(Joan, Marta, Now)));

    private static AssessedRequest Of(Request request) => new(
        request, new RequestAssessment { Request = request.Id, Municipality = request.Municipality }, [Marta, Joan]);

    private static Person Assessor(byte number, string name) =>
        new(Requests2020.PersonOf(number), $"{name}@xmess.cat", name, Roles.Staff, null, Standing.Registered);

    private static T Done<T>(Outcome<T> outcome) => Assert.IsType<Outcome<T>.Done>(outcome).Value;

    private static Refusal? Why<T>(Outcome<T> outcome) => (outcome as Outcome<T>.Refused)?.Why;
}
