using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Scheduling;
using XmessBot.Core.Sessions;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Sessions;
using XmessBot.Notifications.Planned;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>Why a moment is refused, in words, and what to do next.</summary>
internal static class PlannedRefusals
{
    private static readonly Texts Texts = Texts.For("Scheduling");

    public static string Say(Refusal why) => why switch
    {
        OutsideWindow(var call, var day) => Texts.Say("outsideWindow", ("day", day), ("window", CallTexts.Window(call))), // R10
        MomentPassed(var slot) => Texts.Say("momentPassed", ("moment", PlannedTexts.Of(slot))),
        AlreadyPlanned(var other) => Texts.Say("alreadyPlanned", ("moment", PlannedTexts.Of(other.Slot))),
        NotEnoughHours { Left.Count: 0 } => Texts.Say("noHoursLeft"), // R08
        NotEnoughHours(_, var left, _) => Texts.Say("notEnoughHours", ("left", Said(left)), ("one", SessionTexts.Singular(left))),
        AssignmentOver => Texts.Say("assignmentOver"),
        NoLongerPlanned => Texts.Say("noLongerPlanned"),
        OwnProposal => Texts.Say("ownProposal"),
        EmptyAmount => Texts.Say("vague"),
        _ => throw new InvalidOperationException($"Nobody is ever told of {why.GetType().Name} here."),
    };

    private static string Said(Minutes amount) => CatalanHours.Of(TimeSpan.FromMinutes(amount.Count));
}
