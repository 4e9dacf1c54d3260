using XmessBot.Core.Requests;

namespace XmessBot.Tests.Requests;

/// <summary>The life of a request, written here once more as a picture: every pair of states is checked against it.</summary>
public sealed class RequestMovesTests
{
    private const string Picture = """
        from \ to         Draft Submitted InAssessment InformationAsked Granted Waitlisted Declined Withdrawn Completed
        Draft               .       x          .              .            .        .         .         x         .
        Submitted           .       .          x              .            .        .         .         x         .
        InAssessment        .       .          .              x            x        x         x         x         .
        InformationAsked    .       .          x              .            .        .         .         x         .
        Granted             .       .          .              .            .        .         .         x         x
        Waitlisted          .       .          .              .            x        .         x         x         .
        Declined            .       .          .              .            .        .         .         .         .
        Withdrawn           .       .          .              .            .        .         .         .         .
        Completed           .       .          .              .            .        .         .         .         .
        """;

    public static TheoryData<RequestState, RequestState, bool> Pairs
    {
        get
        {
            var lines = Picture.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            var pairs = new TheoryData<RequestState, RequestState, bool>();
            foreach (var line in lines[1..])
                for (var column = 1; column < line.Length; column++)
                    pairs.Add(Enum.Parse<RequestState>(line[0]), Enum.Parse<RequestState>(lines[0][column + 2]), line[column] == "x");
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Allows_WhenAnyTwoStates_IsAsInThePicture(RequestState from, RequestState to, bool allowed) =>
        Assert.Equal(allowed, RequestMoves.Allows(from, to));

    [Fact]
    public void Picture_WhenCounted_HasEveryPairOnce() =>
        Assert.Equal(
            Requests2020.States.SelectMany(from => Requests2020.States.Select(to => (from, to))),
            Pairs.Select(row => ((RequestState)row[0], (RequestState)row[1])));

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
            state => Assert.Equal(state != RequestState.Completed, RequestMoves.Allows(state, RequestState.Withdrawn)));
}
