using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using XmessBot.Dialogs.Routing;
using XmessBot.Dialogs.Welcome;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs;

/// <summary>
/// Passes a channel's activities to the dialogs, with one welcome in each conversation, in whatever order the members join.
/// </summary>
internal sealed class XmessHandler(
    RootDialog root, IEnumerable<Feature> features, ReminderRunner reminders, ConversationState state) : TeamsActivityHandler
{
    private static readonly Texts Texts = Texts.For("RootDialog");
    private readonly IStatePropertyAccessor<Greeted> _greeted = state.CreateProperty<Greeted>(nameof(Greeted));
    private readonly IStatePropertyAccessor<ShownReminders> _shownReminders = state.CreateProperty<ShownReminders>("Told");
    private readonly IStatePropertyAccessor<ShownList> _shown = state.CreateProperty<ShownList>(nameof(ShownList));
    private readonly IStatePropertyAccessor<EarlierMessages> _earlier = state.CreateProperty<EarlierMessages>(nameof(EarlierMessages));
    private readonly IStatePropertyAccessor<ShownMessages> _messages = state.CreateProperty<ShownMessages>(nameof(ShownMessages));
    private readonly IStatePropertyAccessor<InterruptedDialog> _kept = state.CreateProperty<InterruptedDialog>("Kept");
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>(nameof(DialogState));

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        PersonalChat.Is(turnContext.Activity) ? base.OnTurnAsync(turnContext, cancellationToken)
        : IsSpokenTo(turnContext.Activity) ? turnContext.SendActivityAsync(Texts.Say("onlyInPrivate"), cancellationToken: cancellationToken)
        : Task.CompletedTask;

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var greeted = await _greeted.GetAsync(turnContext, () => new Greeted(), cancellationToken);
        if (greeted.Already) return;
        greeted.Already = true;
        await turnContext.SendActivityAsync(WelcomeCard.Welcome(Turn.Of(turnContext)), cancellationToken);
    }

    // The SDK would first ask Teams, over the network and within the turn, who has joined; a welcome does not need it.
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        // A person who writes before the welcome has found the bot without it; a welcome now would only interrupt.
        var greeted = await _greeted.GetAsync(turnContext, () => new Greeted(), cancellationToken);
        greeted.Already = true;
        turnContext.Activity.RemoveRecipientMention();
        await TellMissedMailAsync(turnContext, cancellationToken);
        await RunAsync(turnContext, cancellationToken);
    }

    // Teams names the kind of change; other channels have only one.
    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams
            ? base.OnMessageUpdateActivityAsync(turnContext, cancellationToken)
            : FollowAsync(turnContext, feature => feature.Edited, cancellationToken);

    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams
            ? base.OnMessageDeleteActivityAsync(turnContext, cancellationToken)
            : FollowAsync(turnContext, feature => feature.Deleted, cancellationToken);

    // Before the answer: the person may be asking about that e-mail.
    private static async Task TellMissedMailAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(turnContext);
        if (turn.Person is not { HasMissedMail: true } person) return;
        var subjects = await turn.People.TakeMissedMailAsync(person.Id, cancellationToken);
        if (subjects.Count == 0) return;
        var text = Texts.Say(
            "missedMail", ("address", person.Email), ("count", subjects.Count),
            ("subjects", string.Join(", ", subjects.Select(subject => $"«{subject}»"))));
        await turnContext.SendActivityAsync(text, cancellationToken: cancellationToken);
    }

    protected override Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        FollowAsync(turnContext, feature => feature.Edited, cancellationToken);

    protected override Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        FollowAsync(turnContext, feature => feature.Deleted, cancellationToken);

    // No card of ours sends invokes, and the SDK would parse their value first, which may have any form.
    protected override Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented });

    // In a group the bot reacts to messages and to being added, and to nothing else.
    private static bool IsSpokenTo(Activity activity) =>
        activity.Type == ActivityTypes.Message
        || activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) == true;

    // If the open dialog is based on the edited message, it reads the new text; otherwise what the message led to may have to change.
    private async Task FollowAsync(
        ITurnContext turnContext, Func<Feature, Func<ITurnContext, CancellationToken, Task>?> of, CancellationToken cancellationToken)
    {
        var earlier = await _earlier.GetAsync(turnContext, () => new EarlierMessages(), cancellationToken);
        if (earlier.Has(turnContext.Activity.Id))
        {
            await RunAsync(turnContext, cancellationToken);
            return;
        }

        foreach (var feature in features)
        {
            if (of(feature) is { } follow) await follow(turnContext, cancellationToken);
        }
    }

    private async Task RunAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Add(await _messages.GetAsync(turnContext, () => new ShownMessages(), cancellationToken));
        turnContext.TurnState.Add(await _earlier.GetAsync(turnContext, () => new EarlierMessages(), cancellationToken));
        turnContext.TurnState.Add(await _kept.GetAsync(turnContext, () => new InterruptedDialog(), cancellationToken));
        turnContext.TurnState.Add(await _shown.GetAsync(turnContext, () => new ShownList(), cancellationToken));
        await root.RunAsync(turnContext, _dialogs, cancellationToken);
        if (!root.IsAsking(await _dialogs.GetAsync(turnContext, () => new DialogState(), cancellationToken)))
            await reminders.ShowAsync(
                turnContext, await _shownReminders.GetAsync(turnContext, () => new ShownReminders(), cancellationToken), cancellationToken);
        ShownMessages.Of(turnContext).Note(turnContext);
    }
}
