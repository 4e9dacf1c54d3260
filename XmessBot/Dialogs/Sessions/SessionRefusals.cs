using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Sessions;
using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Core's refusals about sessions in words: which rule, with its facts, and what to do next.</summary>
internal static class SessionRefusals
{
    private static readonly Texts Texts = Texts.For("Sessions");

    public static string Say(Refusal why, IReadOnlyList<Assignment> assignments) => why switch
    {
        OutsideWindow(var call, var date) => Texts.Say("outsideWindow", ("date", Capital(date)), ("window", SessionTexts.Window(call))), // R10
        NotHeldYet(var facts) => Texts.Say("notHeldYet", ("date", Capital(facts.Date))),
        LoggingClosed(var call) => Texts.Say("closed", ("call", call.Id), ("last", CatalanDate.Short(call.LogsUntil!.Value.AddDays(1)))),
        EndsBeforeItStarts => Texts.Say("endsBefore"),
        PastMidnight => Texts.Say("pastMidnight"),
        EmptyAmount => Texts.Say("notUnderstood"),
        NotEnoughHours(var id, var left, var asked) => left == Minutes.None // R08
            ? Texts.Say("nothingLeft", ("council", CouncilOf(id, assignments)))
            : Texts.Say(
                "notEnough", ("asked", SessionTexts.Amount(asked)), ("fit", SessionTexts.Singular(asked)), ("council", CouncilOf(id, assignments)),
                ("left", SessionTexts.Amount(left)), ("one", SessionTexts.Singular(left))),
        OwnMunicipality(_, var municipality) => Texts.Say("ownCouncil", ("council", Municipalities.WithCode(municipality)!.DisplayName)), // R03, R04
        AssignmentOver => Texts.Say("assignmentOver"),
        NotYourSession => Texts.Say("notYours"),
        _ => throw new InvalidOperationException($"Nobody is ever told of {why.GetType().Name} here."),
    };

    private static string CouncilOf(AssignmentId id, IReadOnlyList<Assignment> assignments) => SessionTexts.Council(assignments.First(each => each.Id == id));

    private static string Capital(DateOnly date) => CatalanDate.Long(date) is var said ? char.ToUpperInvariant(said[0]) + said[1..] : "";
}
