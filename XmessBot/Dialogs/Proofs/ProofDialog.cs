using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Proofs;

/// <summary>Proves now that the stored data fit together, and says what does not. Only reads.</summary>
internal sealed class ProofDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    /// <summary>Its id.</summary>
    public const string DialogId = "proof";

    private static readonly Texts Texts = Texts.For("Proofs");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var faults = await Turn.Of(step.Context).Proofs.ProveAsync(cancellationToken);
        var text = faults.Count == 0 ? Texts.Say("holds") : ProofFaults.Say(Texts.Say("doesNotHold", ("count", faults.Count)), faults);
        return await EndAsync(step, text, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");
}
