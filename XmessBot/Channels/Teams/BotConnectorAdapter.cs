using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using XmessBot.Outbox;

namespace XmessBot.Channels.Teams;

/// <summary>
/// The adapter for Azure Bot Service, above all for Teams. The SDK authenticates its requests; it can also send the replies that a turn
/// left in the outbox.
/// </summary>
public sealed class BotConnectorAdapter(BotFrameworkAuthentication authentication, IConfiguration configuration,
    ILogger<BotConnectorAdapter> log)
    : CloudAdapter(authentication, log), IReplyChannel
{
    /// <inheritdoc/>
    public async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var appId = configuration["MicrosoftAppId"] ?? "";
        var reference = activity.GetConversationReference();
        // A reply's reference has the bot as its sender; continuing the conversation needs it as the recipient.
        (reference.Bot, reference.User) = (activity.From, activity.Recipient);
        var claims = new ClaimsIdentity(
            [new Claim(AuthenticationConstants.AudienceClaim, appId), new Claim(AuthenticationConstants.AppIdClaim, appId)]);
        await ContinueConversationAsync(claims, reference, (turn, cancel) => turn.SendActivityAsync(activity, cancel), cancellationToken);
    }
}
