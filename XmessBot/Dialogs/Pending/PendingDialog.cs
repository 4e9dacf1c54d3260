using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Pending;

/// <summary>Lists the requests that wait for the technical commission, a page at a time (R12). Read-only; asks nothing.</summary>
internal sealed class PendingDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    public const string DialogId = "pending";

    private static readonly Texts Texts = Texts.For("Pending");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        // The key of the "more" button is how many have been shown.
        var skip = int.TryParse(opening.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var shown) ? shown : 0;
        await PendingList.ShowAsync(step.Context, skip, cancellationToken);
        return await EndAsync(step, null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");
}
