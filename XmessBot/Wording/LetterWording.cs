using XmessBot.Core.Calls;
using XmessBot.Core.Decisions;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;

namespace XmessBot.Wording;

/// <summary>The letters of decisions, made of the decision's own data (R12, R13), and what is said of them to staff.</summary>
internal static class LetterWording
{
    private const string Space = " ";
    private static readonly Texts Texts = Texts.For("LetterWording");

    /// <summary>The subject of the e-mail.</summary>
    public static string Subject(RequestMove move, string number) => Texts.Plain(
        move switch
        {
            RequestMove.Granted => "subjectGranted",
            RequestMove.Waitlisted => "subjectWaitlisted",
            _ => "subjectDeclined",
        },
        ("number", number));

    /// <summary>The letter of a decision, before staff changes it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="verdict">What is decided.</param>
    /// <param name="call">Its call.</param>
    /// <param name="mentor">The name of who gives what is granted; null while nobody is chosen.</param>
    public static string Of(Request request, Verdict verdict, Call call, string? mentor)
    {
        (string, object)[] facts =
        [
            ("number", request.Number!), ("council", Municipalities.WithCode(request.Municipality)!.Of), ("reason", verdict.Reason),
        ];
        if (verdict.Move != RequestMove.Granted)
            return Texts.Plain(verdict.Move == RequestMove.Waitlisted ? "waitlisted" : "declined", facts);
        var service = verdict.Service!.Value;
        var other = !request.PrefersOther(service) ? "" : Texts.Plain(
            "otherService", ("space", Space), ("preferred", AnswerTexts.Of(request.Answers.Service!.Value).ToLowerInvariant()));
        return Texts.Plain(
            "granted",
            [
                .. facts, ("hours", HoursWording.Amount(call.Package.Total)), ("ofService", ServiceWording.Of(service)),
                ("with", mentor is null ? "" : Texts.Plain("with", ("space", Space), ("name", mentor))),
                ("window", CallWording.Window(call)), ("other", other),
            ]);
    }

    /// <summary>What the request becomes: "concedida, 4 h de mentoria amb Núria Camps".</summary>
    public static string Becomes(Verdict verdict, Call call, string? mentor)
    {
        if (verdict.Move != RequestMove.Granted) return Texts.Plain(verdict.Move == RequestMove.Waitlisted ? "toWaitlist" : "toDecline");
        (string, object)[] facts =
            [("hours", HoursWording.Amount(call.Package.Total)), ("ofService", ServiceWording.Of(verdict.Service!.Value))];
        return mentor is null ? Texts.Plain("toGrantNobody", facts) : Texts.Plain("toGrant", [.. facts, ("name", mentor)]);
    }

    /// <summary>What is decided, without who gives it: "concedida, 4 h de mentoria".</summary>
    public static string Decided(Verdict verdict, Call call) => verdict.Service is not { } service
        ? Becomes(verdict, call, mentor: null)
        : Texts.Plain("toGrantService", ("hours", HoursWording.Amount(call.Package.Total)), ("ofService", ServiceWording.Of(service)));

    /// <summary>Where a letter is: "retinguda", "enviada".</summary>
    public static string Of(LetterState state) => Texts.Plain(state switch
    {
        LetterState.Held => "stateHeld",
        LetterState.Released => "stateReleased",
        LetterState.Sent => "stateSent",
        LetterState.Undelivered => "stateUndelivered",
        _ => "stateDropped",
    });
}
