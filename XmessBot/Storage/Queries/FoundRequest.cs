using XmessBot.Core.Requests;

namespace XmessBot.Storage.Queries;

/// <summary>A request in a list.</summary>
/// <param name="Number">Its reference number.</param>
/// <param name="Municipality">The INE code of its council.</param>
/// <param name="State">Its state.</param>
/// <param name="SubmittedAt">When it was sent.</param>
/// <param name="Answers">Its answers.</param>
public sealed record FoundRequest(
    string Number, string Municipality, RequestState State, DateTimeOffset SubmittedAt, RequestAnswers Answers);
