using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the root of a bot.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Runs a dialog for a turn: continues it, or begins it when its stack is empty. Loads the registered conversation and
    /// user states before and saves them after. In a skill, the end is sent to the parent bot, which may also cancel the
    /// dialog or make it repeat its question.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="accessor">Reads and writes the stack.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
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

        // The handler of an error may have changed the stack: run the turn again from there.
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

    private static async Task<DialogTurnResult> RunTurnAsync(
        ITurnContext turnContext, string dialogId, DialogContext dc, CancellationToken cancellationToken)
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

        if (result.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled && HasParentBot(turnContext))
            await SendEndToParentAsync(turnContext, result, cancellationToken).ConfigureAwait(false);
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
        var label = IsSkill(dc.Context) ? "Skill State" : "Bot State";
        var trace = (Activity)Activity.CreateTraceActivity("BotState", "https://www.botframework.com/schemas/botState", snapshot, label);
        return dc.Context.SendActivityAsync(trace, cancellationToken);
    }

    private static Task SendEndToParentAsync(ITurnContext turnContext, DialogTurnResult result, CancellationToken cancellationToken)
    {
        var activity = new Activity(ActivityTypes.EndOfConversation)
        {
            Value = result.Result,
            Locale = turnContext.Activity.Locale,
            Code = result.Status == DialogTurnStatus.Complete
                ? EndOfConversationCodes.CompletedSuccessfully
                : EndOfConversationCodes.UserCancelled,
        };
        return turnContext.SendActivityAsync(activity, cancellationToken);
    }

    private static bool IsSkill(ITurnContext turnContext)
        => turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
            && SkillValidation.IsSkillClaim(identity.Claims);

    // Set when the turn is the answer of a skill that this bot called.
    private static SkillConversationReference CallToSkill(ITurnContext turnContext)
        => turnContext.TurnState.Get<SkillConversationReference>(SkillHandler.SkillConversationReferenceKey);

    private static bool IsFromParentToSkill(ITurnContext turnContext) => CallToSkill(turnContext) == null && IsSkill(turnContext);

    private static bool HasParentBot(ITurnContext turnContext)
    {
        if (!IsSkill(turnContext))
            return false;
        var callToSkill = CallToSkill(turnContext);

        // The scope of the channel means that this bot is the root and has no parent.
        return callToSkill == null
            || (callToSkill.OAuthScope != AuthenticationConstants.ToChannelFromBotOAuthScope
                && callToSkill.OAuthScope != GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope);
    }
}
