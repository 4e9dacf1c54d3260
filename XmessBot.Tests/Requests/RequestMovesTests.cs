using XmessBot.Core.Requests;

namespace XmessBot.Tests.Requests;

/// <summary>
/// The life of a request, written here once more as a picture: every move from every state is checked against it. "=" stays in its state,
/// "&lt;" goes back to where it was, "." is refused, and anything else is the state that it leads to.
/// </summary>
public sealed class RequestMovesTests
{
    private const string Picture = """
        move \ from      Draft     Submitted    InAssessment InformationAsked Granted   Waitlisted Declined Withdrawn Completed
        Sent             Submitted .            .            .                .         .          .        .         .
        Changed          =         =            =            =                .         .          .        .         .
        PersonConfirmed  .         =            =            =                .         =          .        .         .
        PersonRefused    .         Declined     Declined     Declined         .         Declined   .        .         .
        Assessed         .         InAssessment .            .                .         .          .        .         .
        InformationAsked .         InformationAsked InformationAsked InformationAsked . InformationAsked . . .
        InformationGiven .         .            .            <                .         .          .        .         .
        Granted          .         Granted      Granted      Granted          Granted   Granted    .        .         .
        Waitlisted       .         Waitlisted   Waitlisted   Waitlisted       .         .          .        .         .
        Declined         .         Declined     Declined     Declined         .         Declined   .        .         .
        Withdrawn        Withdrawn Withdrawn    Withdrawn    Withdrawn        Withdrawn Withdrawn  .        .         .
        Completed        .         .            .            .                Completed .          .        .         .
        HandedOn         =         =            =            =                =         =          =        =         =
        """;

    public static TheoryData<RequestMove, RequestState, string> Moves
    {
        get
        {
            var lines = Picture.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            var moves = new TheoryData<RequestMove, RequestState, string>();
            foreach (var line in lines[1..])
                for (var column = 1; column < line.Length; column++)
                    moves.Add(Enum.Parse<RequestMove>(line[0]), Enum.Parse<RequestState>(lines[0][column + 2]), line[column]);
            return moves;
        }
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void Move_WhenFromAnyState_IsAsInThePicture(RequestMove move, RequestState from, string to)
    {
        Assert.Equal(to != ".", RequestMoves.Allows(from, move));
        if (to != ".") Assert.Equal(Enum.TryParse<RequestState>(to, out var state) ? state : null, RequestMoves.Target(move));
    }

    [Fact]
    public void Picture_WhenCounted_HasEveryMoveFromEveryStateOnce() =>
        Assert.Equal(
            Enum.GetValues<RequestMove>().SelectMany(move => Requests2020.States.Select(from => (move, from))),
            Moves.Select(row => ((RequestMove)row[0], (RequestState)row[1])));

    [Theory]
    [InlineData(RequestState.Draft, false, false)]
    [InlineData(RequestState.Submitted, true, true)]
    [InlineData(RequestState.InAssessment, true, true)]
    [InlineData(RequestState.InformationAsked, true, true)]
    [InlineData(RequestState.Granted, false, true)]
    [InlineData(RequestState.Waitlisted, false, true)]
    [InlineData(RequestState.Declined, false, false)] // the council may ask again
    [InlineData(RequestState.Withdrawn, false, false)]
    [InlineData(RequestState.Completed, false, true)] // its place in the call has been used
    public void PendingAndLive_WhenState_TellWhoWaitsAndWhoHoldsThePlace(RequestState state, bool pending, bool live) =>
        Assert.Equal((pending, live), (RequestMoves.IsPending(state), RequestMoves.IsLive(state)));

    [Fact]
    // R02: taken back at any time while there is something to take back
    public void Withdrawn_WhenLive_CanAlwaysBeReachedButFromCompleted() =>
        Assert.All(
            Requests2020.States.Where(RequestMoves.IsLive),
            state => Assert.Equal(state != RequestState.Completed, RequestMoves.Allows(state, RequestMove.Withdrawn)));
}
