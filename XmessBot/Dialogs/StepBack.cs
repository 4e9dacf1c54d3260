using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Requests.Fields;
using XmessBot.Dialogs.Sessions;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs;

/// <summary>What "enrere" does where there is a step before: that one is asked again, with what was answered to it.</summary>
internal static class StepBack
{
    private static readonly Texts Texts = Texts.For("RootDialog");

    /// <summary>Takes the step back; null when there is none, and what is begun is to be left.</summary>
    public static async Task<DialogTurnResult?> TakeAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        // From the code to the address goes the prompt of the code itself: this is the address, before which there is nothing.
        if (dialogs.Has(IdentificationDialog.DialogId)) return null;
        if (dialogs.Has(RequestDialog.DialogId)) return await InFormAsync(dialogs, cancellationToken);
        // The step before a field of what was sent is the list that it was chosen from, and before that there is none.
        if (dialogs.Has(EditDialog.DialogId) && FieldAsked(dialogs) is not null)
        {
            var options = dialogs.Asking() == AvailabilityFieldDialog.RightPrompt ? new RequestOptions { Revisit = RequestField.Availability } : null;
            return await dialogs.RestartAsync(options, cancellationToken, EditDialog.DialogId);
        }

        // While a session is told; not once it is logged.
        return dialogs.Has(LogDialog.DialogId) && !dialogs.Has(LessonsDialog.DialogId)
            ? await dialogs.RestartAsync(new LogBack(), cancellationToken, LogDialog.DialogId)
            : null;
    }

    private static async Task<DialogTurnResult?> InFormAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        switch (dialogs.Asking())
        {
            case RequestDialog.SurePrompt:
                await SayAsync(dialogs, "nothingDeleted", cancellationToken);
                return await dialogs.RestartAsync(new RequestOptions { Resume = true }, cancellationToken);
            case CouncilPrompt.DialogId when await HasDraftAsync(dialogs, cancellationToken):
                await SayAsync(dialogs, "sameCouncil", cancellationToken);
                return await dialogs.RestartAsync(new RequestOptions { Resume = true }, cancellationToken);
            case RequestDialog.DraftPrompt or CouncilPrompt.DialogId:
                await SayAsync(dialogs, "nothingBefore", cancellationToken);
                return null;
            case ReviewPrompt.DialogId or AvailabilityFieldDialog.RightPrompt:
                return await dialogs.RestartAsync(new RequestOptions { Resume = true, Revisit = RequestField.Availability }, cancellationToken);
        }

        if (FieldAsked(dialogs) is { } field and > RequestField.Post)
            return await dialogs.RestartAsync(new RequestOptions { Resume = true, Revisit = field - 1 }, cancellationToken);
        if (Turn.Of(dialogs.Context).Person is { Standing: Standing.Unconfirmed })
            return await dialogs.RestartAsync(new RequestOptions { Resume = true, ChangeCouncil = true }, cancellationToken);
        await SayAsync(dialogs, "firstQuestion", cancellationToken);
        return await dialogs.AskAgainAsync(cancellationToken);
    }

    private static RequestField? FieldAsked(DialogContext dialogs) => dialogs.Ids().Select(FieldDialog.FieldOf).FirstOrDefault(field => field is not null);

    private static async Task<bool> HasDraftAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        return await RequestDesk.CurrentAsync(turn, cancellationToken) is { State: RequestState.Draft } draft && draft.Call == turn.Calls.OpenAt(turn.Now)?.Id;
    }

    private static Task SayAsync(DialogContext dialogs, string text, CancellationToken cancellationToken) =>
        dialogs.Context.SendActivityAsync(Texts.Say(text), cancellationToken: cancellationToken);
}
