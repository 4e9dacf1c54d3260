using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Requests.Fields;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>What "enrere" does in the form and in the edit of a submitted request: asks the previous step again, with its answer.</summary>
internal static class FormStepBack
{
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>One step back in the form; null when there is none, and the form is left.</summary>
    public static async Task<DialogTurnResult?> InFormAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        // The code's own prompt goes back to the address, so this is the address, the first step.
        if (dialogs.Has(IdentificationDialog.DialogId)) return null;
        switch (dialogs.OpenPrompt())
        {
            case DraftSteps.SurePrompt:
                await SayAsync(dialogs, "nothingDeleted", cancellationToken);
                return await GoAsync(dialogs, new RequestOptions { Resume = true }, cancellationToken);
            case CouncilPrompt.DialogId when await HasDraftAsync(dialogs, cancellationToken):
                await SayAsync(dialogs, "sameCouncil", cancellationToken);
                return await GoAsync(dialogs, new RequestOptions { Resume = true }, cancellationToken);
            case DraftSteps.OfferPrompt or CouncilPrompt.DialogId:
                await SayAsync(dialogs, "nothingBefore", cancellationToken);
                return null;
            case ReviewPrompt.DialogId or AvailabilityFieldDialog.RightPrompt:
                return await GoAsync(dialogs, new RequestOptions { Resume = true, Revisit = RequestField.Availability }, cancellationToken);
        }

        if (FieldAsked(dialogs) is { } field and > RequestField.Post)
            return await GoAsync(dialogs, new RequestOptions { Resume = true, Revisit = field - 1 }, cancellationToken);
        if (Turn.Of(dialogs.Context).Person is { } person && !(person.Municipality is { } own && person.SpeaksForCouncil(own)))
            return await GoAsync(dialogs, new RequestOptions { Resume = true, ChangeCouncil = true }, cancellationToken);
        await SayAsync(dialogs, "firstQuestion", cancellationToken);
        return await dialogs.AskAgainAsync(cancellationToken);
    }

    /// <summary>One step back in the edit: to the list of fields; null when that is where it is.</summary>
    public static async Task<DialogTurnResult?> InEditAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (dialogs.Has(IdentificationDialog.DialogId) || FieldAsked(dialogs) is null) return null;
        var options = dialogs.OpenPrompt() == AvailabilityFieldDialog.RightPrompt
            ? new RequestOptions { Revisit = RequestField.Availability }
            : null;
        return await dialogs.RestartAsync(EditDialog.DialogId, options, cancellationToken);
    }

    private static Task<DialogTurnResult> GoAsync(DialogContext dialogs, RequestOptions options, CancellationToken cancellationToken) =>
        dialogs.RestartAsync(RequestDialog.DialogId, options, cancellationToken);

    private static RequestField? FieldAsked(DialogContext dialogs) =>
        dialogs.Ids().Select(FieldDialog.FieldOf).FirstOrDefault(field => field is not null);

    private static async Task<bool> HasDraftAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        return await RequestOperations.CurrentAsync(turn, cancellationToken) is { State: RequestState.Draft } draft
            && draft.Call == turn.Calls.OpenAt(turn.Now)?.Id;
    }

    private static Task SayAsync(DialogContext dialogs, string text, CancellationToken cancellationToken) =>
        dialogs.Context.SendActivityAsync(Texts.Say(text), cancellationToken: cancellationToken);
}
