using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Sessions;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>How sessions and their hours are said: "dimarts 5 de maig de 2020", "de 10.00 a 12.00 (2 h)", "1 h 30 min".</summary>
internal static class SessionTexts
{
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>The council of an assignment.</summary>
    public static string Council(Assignment assignment) => NameWording.CouncilOf(assignment);

    /// <summary>"2 h", "1 h 30 min", "45 min", "0 h".</summary>
    public static string Amount(Minutes amount) => HoursWording.Amount(amount);

    /// <summary>
    /// What chooses the form of the verb that goes with an amount: "queda 1 h", "queda 1 min" and "queden 1 h 30 min". It is 1
    /// where that is singular, as the forms of texts want it.
    /// </summary>
    public static int Singular(Minutes amount) => HoursWording.Singular(amount);

    /// <summary>The length, with the clock where it was told.</summary>
    public static string Length(SessionFacts facts) => facts.Clock is { } clock
        ? $"de {ClockSpeaker.Figures(clock.From)} a {ClockSpeaker.Figures(clock.To)} ({Amount(facts.Length)})"
        : Amount(facts.Length);

    /// <summary>"presencial", "a distància".</summary>
    public static string Name(Modality modality) => ServiceWording.Name(modality);

    /// <summary>"mentoria", "assessorament".</summary>
    public static string Name(Service service) => ServiceWording.Name(service);

    /// <summary>"de mentoria", "d'assessorament".</summary>
    public static string Of(Service service) => ServiceWording.Of(service);

    /// <summary>The topic, or that there is none.</summary>
    public static string Topic(SessionFacts facts) => facts.Topic ?? Texts.Plain("noTopic");

    /// <summary>"dimarts 5 de maig de 2020, 2 h, a distància, clàusules socials".</summary>
    public static string Facts(SessionFacts facts) =>
        Texts.Plain("facts", ("date", facts.Date), ("length", Length(facts)), ("modality", Name(facts.Modality)), ("topic", Topic(facts)));

    /// <summary>A session in a line of a list.</summary>
    public static string Line(SessionFacts facts, Assignment assignment) => Texts.Say(
        "line", ("date", facts.Date), ("length", Length(facts)), ("council", Council(assignment)), ("service", Name(assignment.Service)),
        ("modality", Name(facts.Modality)), ("topic", Topic(facts)));

    /// <summary>The holes of what is left: "2 h amb Berga i 1 h amb Vic" in <c>lefts</c>, and in <c>one</c> the form of its verb.</summary>
    public static (string Name, object Value)[] Lefts(params IReadOnlyList<(Assignment Assignment, Minutes Left)> lefts) =>
    [
        ("lefts", And([.. lefts.Select(each => Texts.Plain("left", ("left", Amount(each.Left)), ("council", Council(each.Assignment))))])),
        ("one", lefts is [var only] ? Singular(only.Left) : lefts.Count),
    ];

    /// <summary>"a, b i c".</summary>
    public static string And(IReadOnlyList<string> parts) => ListWording.And(parts);

    /// <summary>"de l'1 de maig al 31 de juliol de 2020" (R10).</summary>
    public static string Window(Call call) => CallWording.Window(call);
}
