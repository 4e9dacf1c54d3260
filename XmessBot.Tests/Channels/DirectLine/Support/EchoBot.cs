using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;
using XmessBot.Storage;
using XmessBot.Turns;

namespace XmessBot.Tests.Channels.DirectLine.Support;

/// <summary>
/// A bot that echoes messages and greets new members. It runs turns as the real bot does: replies held back, one commit, an inbox, and a
/// new run after a conflict.
/// </summary>
internal sealed class EchoBot(XmessContext context, EchoBot.Inbox inbox) : IBot
{
    /// <summary>The ids that were answered, and what a test wants to observe or delay.</summary>
    internal sealed class Inbox
    {
        public ConcurrentDictionary<string, bool> Seen { get; } = new();

        public ConcurrentQueue<Activity> Received { get; } = new();

        /// <summary>The message "espera" is answered when this completes.</summary>
        public TaskCompletionSource Release { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        inbox.Received.Enqueue(turnContext.Activity);
        if (!inbox.Seen.TryAdd(turnContext.Activity.Id, true))
            return;
        if (turnContext.Activity.Text == "falla")
            throw new InvalidOperationException("The test asked for it.");
        if (turnContext.Activity.Text == "espera")
        {
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
            await inbox.Release.Task;
        }

        var replies = await CommitAsync(turnContext, cancellationToken);
        if (replies.Count > 0)
            await turnContext.SendActivitiesAsync([.. replies], cancellationToken);
    }

    private async Task<List<Activity>> CommitAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        while (true)
        {
            var replies = Replies(turn.Activity).ToList();
            await ((IKeepsHistory)turn.Adapter).KeepAsync(context, turn, replies, cancellationToken);
            try
            {
                await context.SaveChangesAsync(cancellationToken);
                return replies;
            }
            catch (DbUpdateConcurrencyException)
            {
                context.ChangeTracker.Clear();
            }
        }
    }

    private static IEnumerable<Activity> Replies(Activity activity) => activity switch
    {
        { Type: ActivityTypes.ConversationUpdate } when activity.MembersAdded.Any(member => member.Id != activity.Recipient.Id) =>
            [MessageFactory.Text("Benvingudes i benvinguts.")],
        { Type: ActivityTypes.Message, Value: JObject value } => [MessageFactory.Text("Heu triat: " + value["tria"])],
        { Type: ActivityTypes.Message, Text: "targeta" } => [(Activity)MessageFactory.Attachment(Card())],
        { Type: ActivityTypes.Message, Text: var text } => [MessageFactory.Text("Eco: " + text)],
        _ => [],
    };

    private static Attachment Card() => new()
    {
        ContentType = "application/vnd.microsoft.card.adaptive",
        Content = JObject.Parse("""
            {
              "type": "AdaptiveCard", "version": "1.3",
              "body": [{ "type": "TextBlock", "text": "Quin servei preferiu?", "wrap": true, "weight": "Bolder" }],
              "actions": [
                { "type": "Action.Submit", "title": "Mentoria", "data": { "tria": "mentoria" } },
                { "type": "Action.Submit", "title": "Assessorament", "data": { "tria": "assessorament" } }
              ]
            }
            """),
    };
}
