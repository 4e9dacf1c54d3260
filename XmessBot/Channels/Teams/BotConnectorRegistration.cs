using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using XmessBot.Outbox;

namespace XmessBot.Channels.Teams;

/// <summary>Registers <c>POST /api/messages</c>, to which Azure Bot Service posts the activities of Teams and other channels.</summary>
public static class BotConnectorRegistration
{
    /// <summary>Registers the adapter; its settings (<c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>…) are those of the SDK.</summary>
    public static void AddBotConnector(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication>(provider => new SharedConnections(new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(), httpClientFactory: provider.GetRequiredService<IHttpClientFactory>())));
        services.AddSingleton<BotConnectorAdapter>();
        services.AddSingleton<IReplyChannel>(provider => provider.GetRequiredService<BotConnectorAdapter>());
    }

    /// <summary>
    /// Maps the endpoint. Without an app id, which is needed to authenticate requests, it is mapped in Development only: an on-premises
    /// host that has only the web chat does not need it.
    /// </summary>
    public static void MapBotConnector(this WebApplication app)
    {
        var authenticates = !string.IsNullOrEmpty(app.Configuration["MicrosoftAppId"]);
        if (!authenticates && !app.Environment.IsDevelopment()) return;
        app.MapPost("/api/messages", (HttpContext http, BotConnectorAdapter adapter, IBot bot) =>
        {
            if (authenticates || IsLoopback(http)) return adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }

    private static bool IsLoopback(HttpContext http) => http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
}
