using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using XmessBot.Outbox;

namespace XmessBot.Channels.Teams;

/// <summary>Wires <c>POST /api/messages</c>, where Azure Bot Service brings what Teams and its other channels say.</summary>
public static class BotConnectorRegistration
{
    /// <summary>Registers the adapter; <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and the like are the SDK's own keys.</summary>
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
    /// Maps the endpoint. Without an app id nobody could be authenticated, so there is none, except for the developer's
    /// own machine: an on-premises host with only the web chat needs none.
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
