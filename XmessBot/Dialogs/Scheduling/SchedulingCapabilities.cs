using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>What the bot does with the dates of sessions to come.</summary>
internal static class SchedulingCapabilities
{
    private const double Sure = 0.98;
    private static readonly Texts Texts = Texts.For("Scheduling");

    /// <summary>A date proposed, accepted, moved or cancelled.</summary>
    public static Capability Schedule { get; } = new(CapabilityId.ScheduleSession, SchedulingDialog.DialogId)
    {
        Intent = Intent.ScheduleSession,
        Audience = Audience.Known,
        Interrupts = Interrupts.AllButText | Interrupts.Short,
        RecogniseStored = async (turn, heard, cancellationToken) =>
            heard.Open is not { Waits: true } && await SchedulingDialog.IsForAsync(turn, heard.Said, cancellationToken)
                ? Schedule!.Claims(Sure)
                : null,
        Buttons = [PlannedCard.Accept, PlannedCard.Move, PlannedCard.Cancel],
        // Its card says itself what the session has become.
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
        Name = () => Texts.Plain("keptScheduling"),
    };
}
