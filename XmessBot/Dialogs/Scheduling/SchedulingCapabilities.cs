using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>What the bot can do with planned sessions.</summary>
internal static class SchedulingCapabilities
{
    private static readonly Texts Texts = Texts.For("Scheduling");

    /// <summary>Proposes, accepts, moves or cancels a session.</summary>
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
        // Always current here: the dialog itself shows what the session has become.
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
        Quoted = press => PlannedCard.IdOf(press.Key) is not null ? new QuotedPlanned(press.Key) : null,
        Name = () => Texts.Plain("keptScheduling"),
    };
}
