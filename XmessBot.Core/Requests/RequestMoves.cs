namespace XmessBot.Core.Requests;

/// <summary>
/// The one table of a request's life: which moves there are, from which states each is allowed, and where it leads. Nothing else decides
/// it. The rules say who may make a move (R12, R16, R23); the operations of <see cref="Request"/> check that.
/// </summary>
public static class RequestMoves
{
    private static readonly RequestState[] Undecided =
        [RequestState.Submitted, RequestState.InAssessment, RequestState.InformationAsked, RequestState.Waitlisted];

    private static readonly Move[] Table =
    [
        new(RequestMove.Sent, RequestState.Submitted, RequestState.Draft), // R11, R23
        new(RequestMove.Changed, null, [RequestState.Draft, .. Enum.GetValues<RequestState>().Where(IsPending)]), // R23
        new(RequestMove.PersonConfirmed, null, Undecided), // R01
        new(RequestMove.PersonRefused, RequestState.Declined, Undecided), // R01
        new(RequestMove.Assessed, RequestState.InAssessment, RequestState.Submitted), // R12
        new(RequestMove.InformationAsked, RequestState.InformationAsked, Undecided), // R16; again, when more is needed
        new(RequestMove.InformationGiven, null, RequestState.InformationAsked), // R16; back to where it was
        new(RequestMove.Granted, RequestState.Granted, [.. Undecided, RequestState.Granted]), // R12; another service or more hours too
        new(RequestMove.Waitlisted, RequestState.Waitlisted, [.. Undecided.Except([RequestState.Waitlisted])]), // R12
        new(RequestMove.Declined, RequestState.Declined, Undecided), // R12
        new(RequestMove.Withdrawn, RequestState.Withdrawn, [RequestState.Draft, .. Undecided, RequestState.Granted]), // R02
        new(RequestMove.Completed, RequestState.Completed, RequestState.Granted),
        new(RequestMove.HandedOn, null, Enum.GetValues<RequestState>()), // R01; its author has left
    ];

    /// <summary>Whether a request in that state may make the move.</summary>
    public static bool Allows(RequestState from, RequestMove move) => Of(move).From.Contains(from);

    /// <summary>The state that a move leads to; null when the request stays in its state or goes back to an earlier one.</summary>
    public static RequestState? Target(RequestMove move) => Of(move).To;

    /// <summary>Whether the request is waiting for a decision of the commission.</summary>
    public static bool IsPending(RequestState state) =>
        state is RequestState.Submitted or RequestState.InAssessment or RequestState.InformationAsked;

    /// <summary>Whether it is the council's active request in the call: submitted, and neither declined nor withdrawn.</summary>
    public static bool IsLive(RequestState state) =>
        state is not (RequestState.Draft or RequestState.Declined or RequestState.Withdrawn);

    private static Move Of(RequestMove move) => Table.Single(each => each.Name == move);

    private sealed record Move(RequestMove Name, RequestState? To, params RequestState[] From);
}
