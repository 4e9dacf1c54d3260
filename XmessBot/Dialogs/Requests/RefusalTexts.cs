using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>Core's refusals in words: which rule, with its facts, and what to do next.</summary>
internal static class RefusalTexts
{
    private static readonly Texts Texts = Texts.For("Requests");

    public static string Say(Refusal why, Turn turn, Request request)
    {
        var council = Municipalities.WithCode(request.Municipality)!.Of;
        return why switch
        {
            NotAMember => Texts.Say("notSentNotAMember", ("council", council)),
            MembershipUnknown => Texts.Say("notSentUnknown", ("council", council)),
            CallNotOpen when request.State == RequestState.Draft => $"{CallTexts.NotOpen(turn)}\n\n{Texts.Say("draftIsKept")}",
            CallNotOpen { Call.Deadline: { } deadline } => Texts.Say(
                "cannotChangeLate", ("number", request.Number!), ("deadline", deadline), ("next", CallTexts.Next(turn))),
            CallNotOpen => CallTexts.NotOpen(turn),
            NotInThatState(var state) => Texts.Say(
                "cannotChangeState", ("number", request.Number ?? "-"), ("state", AnswerTexts.Of(state)), ("next", CallTexts.Next(turn))),
            AnswersMissing(var fields) => Missing(fields),
            CommitmentNotAccepted => Missing([RequestField.Commitments]),
            AvailabilityOutsideWindow(var call) => Texts.Say("availabilityOutside", ("window", CallTexts.Window(call))),
            CouncilHasRequest sent => $"{CouncilHas(sent, turn, request.Municipality)}\n\n{Texts.Say("draftIsKept")}",
            TextTooLong(var characters, var most) => Texts.Say("tooLong", ("characters", characters), ("most", most)),
            _ => throw new InvalidOperationException($"Nobody is ever told of {why.GetType().Name} here."),
        };
    }

    /// <summary>That the council has sent one already; the number is only for those who speak for it.</summary>
    public static string CouncilHas(CouncilHasRequest sent, Turn turn, string municipality)
    {
        var council = Municipalities.WithCode(municipality)!.Of;
        return turn.Person!.SpeaksForCouncil(municipality) && sent is { Number: { } number, SentAt: { } at }
            ? Texts.Say("councilHasNumber", ("council", council), ("number", number), ("day", MadridTime.DayOf(at)))
            : Texts.Say("councilHasOne", ("council", council));
    }

    private static string Missing(IReadOnlyList<RequestField> fields) =>
        Texts.Say("notSentMissing", ("fields", string.Join(", ", fields.Select(field => FieldTexts.Name(field).ToLowerInvariant()))));
}
