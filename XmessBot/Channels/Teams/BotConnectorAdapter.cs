using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using XmessBot.Outbox;

namespace XmessBot.Channels.Teams;

/// <summary>
/// The channels of Azure Bot Service, Teams first: authenticated by the SDK, and able to send by itself what a turn
/// left behind.
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
        // The reference of a reply has the bot as sender; to go on with the conversation it is the other way round.
        (reference.Bot, reference.User) = (activity.From, activity.Recipient);
        var claims = new ClaimsIdentity(
            [new Claim(AuthenticationConstants.AudienceClaim, appId), new Claim(AuthenticationConstants.AppIdClaim, appId)]);
        await ContinueConversationAsync(claims, reference, (turn, cancel) => turn.SendActivityAsync(activity, cancel), cancellationToken);
    }
}
