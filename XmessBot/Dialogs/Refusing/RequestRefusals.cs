using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Refusing;

/// <summary>Refusals about requests, in words.</summary>
internal static class RequestRefusals
{
    private static readonly Texts Texts = Texts.For("Refusals");

    public static string NotAMember(string municipality) => Texts.Say("notSentNotAMember", ("council", Of(municipality)));

    // R01
    public static string MembershipIsSo(MembershipIsSo why) => Texts.Say(
        why.IsMember ? "isMemberAlready" : "isNoMemberAlready", ("council", Of(why.Municipality)), ("day", why.Day));

    public static string NothingRecorded(string municipality) => Texts.Say("nothingRecorded", ("council", Of(municipality)));

    public static string MembershipUnknown(string municipality) => Texts.Say("notSentUnknown", ("council", Of(municipality)));

    public static string CallNotOpen(CallNotOpen why, RefusalFacts facts) =>
        facts.Request is { Number: { } number } && why.Call.Deadline is { } deadline
            ? Texts.Say("cannotChangeLate", ("number", number), ("deadline", deadline), ("next", CallTexts.Next(facts.Turn)))
            : CallTexts.NotOpen(facts.Turn, keepsDraft: facts.Request is { State: RequestState.Draft });

    public static string NotInThatState(NotInThatState why, RefusalFacts facts) => Texts.Say(
        "cannotChangeState",
        ("number", facts.Request?.Number ?? "-"), ("state", AnswerTexts.Of(why.State)), ("next", CallTexts.Next(facts.Turn)));

    public static string Missing(IReadOnlyList<RequestField> fields) =>
        Texts.Say("notSentMissing", ("fields", string.Join(", ", fields.Select(field => FieldWording.Name(field).ToLowerInvariant()))));

    public static string OutsideWindow(Call call) => Texts.Say("availabilityOutside", ("window", CallWording.Window(call)));

    // Only people who speak for the council are told the number.
    public static string CouncilHas(CouncilHasRequest why, RefusalFacts facts)
    {
        var (municipality, person) = (facts.Municipality!, facts.Turn.Person!);
        var text = person.SpeaksForCouncil(municipality) && why is { Number: { } number, SentAt: { } at }
            ? Texts.Say("councilHasNumber", ("council", Of(municipality)), ("number", number), ("day", MadridTime.DayOf(at)))
            : Texts.Say("councilHasOne", ("council", Of(municipality)));
        return facts.Request is null ? text : $"{text}\n\n{Texts.Say("draftIsKept")}";
    }

    public static string TooLong(TextTooLong why) => Texts.Say("tooLong", ("characters", why.Characters), ("most", why.MaxCharacters));

    public static string TooShort(TextTooShort why) => Texts.Say("tooShort", ("words", why.MinWords));

    public static string DoesNotSpeakFor(string municipality) => Texts.Say("doesNotSpeakFor", ("council", Of(municipality)));

    public static string NotYours() => Texts.Say("notYourRequest");

    private static string Of(string municipality) => Municipalities.WithCode(municipality)!.Of;
}
