using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Sessions;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Sessions and their hours in words: "dimarts 5 de maig de 2020", "de 10.00 a 12.00 (2 h)", "1 h 30 min".</summary>
internal static class SessionTexts
{
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>The length, with the times if they were given.</summary>
    public static string Length(SessionFacts facts) => facts.Clock is { } clock
        ? $"de {ClockSpeaker.Figures(clock.From)} a {ClockSpeaker.Figures(clock.To)} ({HoursWording.Amount(facts.Length)})"
        : HoursWording.Amount(facts.Length);

    /// <summary>The topic, or words for its absence.</summary>
    public static string Topic(SessionFacts facts) => facts.Topic ?? Texts.Plain("noTopic");

    /// <summary>The facts: "dimarts 5 de maig de 2020, 2 h, a distància, clàusules socials".</summary>
    public static string Facts(SessionFacts facts) =>
        Texts.Plain("facts", ("date", facts.Date), ("length", Length(facts)), ("modality", ServiceWording.Name(facts.Modality)), ("topic",
            Topic(facts)));

    /// <summary>A session in a line of a list.</summary>
    public static string Line(SessionFacts facts, Assignment assignment) => Texts.Say(
        "line", ("date", facts.Date), ("length", Length(facts)), ("council", NameWording.CouncilOf(assignment)), ("service",
            ServiceWording.Name(assignment.Service)),
        ("modality", ServiceWording.Name(facts.Modality)), ("topic", Topic(facts)));

    /// <summary>
    /// The text values of the hours left: "2 h amb Berga i 1 h amb Vic" as <c>lefts</c>, and the number that selects the form of its verb
    /// as <c>one</c>.
    /// </summary>
    public static (string Name, object Value)[] Lefts(params IReadOnlyList<(Assignment Assignment, Minutes Left)> lefts) =>
    [
        ("lefts", ListWording.And([.. lefts.Select(each => Texts.Plain("left", ("left", HoursWording.Amount(each.Left)), ("council",
            NameWording.CouncilOf(each.Assignment))))])),
        ("one", lefts is [var only] ? HoursWording.Singular(only.Left) : lefts.Count),
    ];
}
