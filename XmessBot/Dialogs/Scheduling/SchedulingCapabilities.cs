using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>What the bot does with the dates of sessions to come.</summary>
internal static class SchedulingCapabilities
{
    private static readonly Texts Texts = Texts.For("Scheduling");

    /// <summary>A date proposed, accepted, moved or cancelled.</summary>
    public static Capability Schedule { get; } = new(CapabilityId.ScheduleSession, SchedulingDialog.DialogId)
    {
        Intent = Intent.ScheduleSession,
        Audience = Audience.Known,
        Interrupts = Interrupts.AllButText | Interrupts.Short,
        SpeaksLike = [QuestionKind.Date, QuestionKind.Availability],
        RecogniseStored = async (turn, heard, cancellationToken) =>
            heard.Open is not { Waits: true } && await SchedulingDialog.IsForAsync(turn, heard.Said, cancellationToken)
                ? Schedule!.Claims(Claim.Certain)
                : null,
        Buttons = [PlannedCard.Accept, PlannedCard.Move, PlannedCard.Keep, PlannedCard.Cancel],
        // Its card says itself what the session has become.
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
        Quoted = press => PlannedCard.IdOf(press.Key) is not null ? new QuotedPlanned(press.Key) : null,
        Name = () => Texts.Plain("keptScheduling"),
    };
}
