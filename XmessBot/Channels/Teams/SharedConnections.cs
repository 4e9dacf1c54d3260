using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace XmessBot.Channels.Teams;

/// <summary>
/// The SDK's authentication with its connector clients cached. The SDK creates two for every activity, even for one whose replies travel in
/// the response, and creating them takes as long as a whole dialog turn.
/// </summary>
internal sealed class SharedConnections(BotFrameworkAuthentication inner) : BotFrameworkAuthentication
{
    private const int Most = 100;
    private readonly ConcurrentDictionary<(string? App, string ServiceUrl, string Audience), Task<IConnectorClient>> _clients = new();

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader,
        CancellationToken cancellationToken)
    {
        var result = await inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        result.ConnectorFactory = new Factory(this, result.ConnectorFactory, result.ClaimsIdentity);
        return result;
    }

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader,
        CancellationToken cancellationToken) =>
        inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new Factory(this, inner.CreateConnectorFactory(claimsIdentity), claimsIdentity);

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new NoSignIn());

    /// <inheritdoc/>
    public override BotFrameworkClient CreateBotFrameworkClient() => inner.CreateBotFrameworkClient();

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

    /// <inheritdoc/>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    private sealed class Factory(SharedConnections shared, ConnectorFactory inner, ClaimsIdentity claims) : ConnectorFactory
    {
        public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            var key = (claims.FindFirst(AuthenticationConstants.AudienceClaim)?.Value, serviceUrl, audience);
            // A channel has only a few service URLs. Without authentication a caller can invent more, and only loses the cache.
            if (shared._clients.Count > Most) shared._clients.Clear();
            var client = shared._clients.GetOrAdd(key, _ => inner.CreateAsync(serviceUrl, audience, CancellationToken.None));
            try
            {
                return new SharedClient(await client.WaitAsync(cancellationToken));
            }
            catch when (client.IsFaulted)
            {
                shared._clients.TryRemove(new(key, client));
                throw;
            }
        }
    }

    // The turn disposes of its client when it ends; the shared one has to stay open.
    private sealed class SharedClient(IConnectorClient client) : IConnectorClient
    {
        public Uri BaseUri { get => client.BaseUri; set => throw new NotSupportedException("The client is shared."); }

        public JsonSerializerSettings SerializationSettings => client.SerializationSettings;

        public JsonSerializerSettings DeserializationSettings => client.DeserializationSettings;

        public ServiceClientCredentials Credentials => client.Credentials;

        public IAttachments Attachments => client.Attachments;

        public IConversations Conversations => client.Conversations;

        public void Dispose()
        {
        }
    }

    // People prove who they are with a code by e-mail, and never sign in through the channel.
    private sealed class NoSignIn : UserTokenClient
    {
        public override Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode,
            CancellationToken cancellationToken) => throw Unused();

        public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect,
            CancellationToken cancellationToken) => throw Unused();

        public override Task SignOutUserAsync(string userId, string connectionName, string channelId,
            CancellationToken cancellationToken) => throw Unused();

        public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter,
            CancellationToken cancellationToken) => throw Unused();

        public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName,
            string[] resourceUrls, string channelId, CancellationToken cancellationToken) => throw Unused();

        public override Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId,
            TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken) => throw Unused();

        private static NotSupportedException Unused() => new("The bot signs nobody in through a channel.");
    }
}
