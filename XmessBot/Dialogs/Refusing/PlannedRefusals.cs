using XmessBot.Core.Scheduling;
using XmessBot.Notifications.Planned;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Refusing;

/// <summary>Refusals about planned sessions, in words.</summary>
internal static class PlannedRefusals
{
    private static readonly Texts Texts = Texts.For("Refusals");

    public static string MomentPassed(Slot slot) => Texts.Say("momentPassed", ("moment", PlannedTexts.Of(slot)));

    public static string AlreadyPlanned(Slot slot) => Texts.Say("alreadyPlanned", ("moment", PlannedTexts.Of(slot)));
}
