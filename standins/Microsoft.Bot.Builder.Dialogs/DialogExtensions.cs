using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the whole of a bot.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Gives a turn to a dialog: continues it, or starts it when its stack is empty. In a bot that is a skill,
    /// the parent is told of the end, and may cancel the dialog or have it repeat its question.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is stored.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The work.</returns>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dialogSet = new DialogSet(accessor)
        {
            TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient,
        };
        dialogSet.Add(dialog);
        var dc = await dialogSet.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        foreach (var service in turnContext.TurnState)
            dc.Services[service.Key] = service.Value;

        var registeredStates = RegisteredStates(turnContext);
        foreach (var state in registeredStates)
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);

        // An error that a dialog handles leaves the turn as the handler changed the stack: try again from there.
        var done = false;
        while (!done)
        {
            try
            {
                await RunTurnAsync(turnContext, dialog.Id, dc, cancellationToken).ConfigureAwait(false);
                done = true;
            }
            catch (Exception error)
            {
                if (!await IsHandledAsync(dc, error, cancellationToken).ConfigureAwait(false))
                    throw;
            }
        }

        foreach (var state in registeredStates)
            await state.SaveChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }

    // Only these two classes, and no subclasses: they are registered under the name of their exact type.
    private static IReadOnlyList<BotState> RegisteredStates(ITurnContext turnContext)
        => new BotState[] { turnContext.TurnState.Get<ConversationState>(), turnContext.TurnState.Get<UserState>() }
            .Where(state => state != null)
            .ToList();

    private static async Task<bool> IsHandledAsync(DialogContext dc, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, error, true, true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception handlerError)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", handlerError, error);
        }
    }

    private static async Task<DialogTurnResult> RunTurnAsync(ITurnContext turnContext, string dialogId, DialogContext dc, CancellationToken cancellationToken)
    {
        if (IsFromParentToSkill(turnContext))
        {
            if (turnContext.Activity.Type == ActivityTypes.EndOfConversation)
            {
                return dc.Stack.Count == 0
                    ? new DialogTurnResult(DialogTurnStatus.Empty)
                    : await Leaf(dc).CancelAllDialogsAsync(true, cancellationToken: cancellationToken).ConfigureAwait(false);
            }

            if (turnContext.Activity.Type == ActivityTypes.Event && turnContext.Activity.Name == DialogEvents.RepromptDialog)
            {
                if (dc.Stack.Count == 0)
                    return new DialogTurnResult(DialogTurnStatus.Empty);
                await dc.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
                return new DialogTurnResult(DialogTurnStatus.Waiting);
            }
        }

        var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (result.Status == DialogTurnStatus.Empty)
            result = await dc.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);

        await TraceStateAsync(dc, cancellationToken).ConfigureAwait(false);

        if (result.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled && MustTellParent(turnContext))
            await TellParentAsync(turnContext, result, cancellationToken).ConfigureAwait(false);
        return result;
    }

    private static DialogContext Leaf(DialogContext dc)
    {
        while (dc.Child is { } child)
            dc = child;
        return dc;
    }

    private static Task TraceStateAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var snapshot = new { dialogStack = dc.Stack };
        var trace = (Activity)Activity.CreateTraceActivity("BotState", "https://www.botframework.com/schemas/botState", snapshot, IsSkill(dc.Context) ? "Skill State" : "Bot State");
        return dc.Context.SendActivityAsync(trace, cancellationToken);
    }

    private static Task TellParentAsync(ITurnContext turnContext, DialogTurnResult result, CancellationToken cancellationToken)
    {
        var activity = new Activity(ActivityTypes.EndOfConversation)
        {
            Value = result.Result,
            Locale = turnContext.Activity.Locale,
            Code = result.Status == DialogTurnStatus.Complete ? EndOfConversationCodes.CompletedSuccessfully : EndOfConversationCodes.UserCancelled,
        };
        return turnContext.SendActivityAsync(activity, cancellationToken);
    }

    private static bool IsSkill(ITurnContext turnContext)
        => turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
            && SkillValidation.IsSkillClaim(identity.Claims);

    // A turn that answers a call this bot made to a skill of its own comes with the reference of that call.
    private static SkillConversationReference OwnCall(ITurnContext turnContext)
        => turnContext.TurnState.Get<SkillConversationReference>(SkillHandler.SkillConversationReferenceKey);

    private static bool IsFromParentToSkill(ITurnContext turnContext) => OwnCall(turnContext) == null && IsSkill(turnContext);

    private static bool MustTellParent(ITurnContext turnContext)
    {
        if (!IsSkill(turnContext))
            return false;
        var ownCall = OwnCall(turnContext);

        // Answering through the channel's scope, the bot is the root: there is no parent to tell.
        return ownCall == null
            || (ownCall.OAuthScope != AuthenticationConstants.ToChannelFromBotOAuthScope
                && ownCall.OAuthScope != GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope);
    }
}
