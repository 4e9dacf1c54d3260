using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Bot.Builder;
using XmessBot.Storage;
using XmessBot.Storage.DirectLine;

namespace XmessBot.Channels.DirectLine;

/// <summary>Registers the Direct Line endpoint.</summary>
public static class DirectLineRegistration
{
    private const string CorsPolicy = "DirectLine";

    /// <summary>
    /// Adds the endpoint's services. The host adds the rest: <see cref="XmessContext"/> scoped, <see cref="IBot"/>, and a
    /// <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(DirectLineOptions.Section);
        services.Configure<DirectLineOptions>(section);
        services.AddDataProtection().SetApplicationName("XmessBot").PersistKeysToDbContext<XmessContext>();
        DoNotReadKeysAtStart(services);
        services.AddCors(cors => cors.AddPolicy(CorsPolicy, policy => policy
            .WithOrigins(section.GetSection(nameof(DirectLineOptions.AllowedOrigins)).Get<string[]>() ?? [])
            .AllowAnyHeader().WithMethods("GET", "POST").WithExposedHeaders("Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
        services.AddSingleton<DirectLineHub>().AddSingleton<DirectLineAdapter>().AddSingleton<DirectLineTurns>();
        services.AddSingleton<DirectLineTokens>().AddSingleton<DirectLineCaller>().AddSingleton<AllowedOrigins>();
        services.AddSingleton<DirectLineUrls>().AddSingleton<PostLimit>().AddSingleton<TokenLimit>();
        services.AddScoped<DirectLineStore>();
        return services.AddScoped<ConversationEndpoints>().AddScoped<ActivityEndpoints>().AddSingleton<StreamEndpoint>();
    }

    // Data Protection would read its keys before the host listens; without this they are read on first use.
    private static void DoNotReadKeysAtStart(IServiceCollection services)
    {
        foreach (var reader in services.Where(each => each.ServiceType == typeof(IHostedService)
            && each.ImplementationType?.Assembly == typeof(KeyManagementOptions).Assembly).ToList())
            services.Remove(reader);
    }

    /// <summary>Maps <c>/v3/directline</c>.</summary>
    public static void MapDirectLine(this WebApplication app)
    {
        app.UseCors();
        // Pings detect clients that left without closing the socket.
        app.UseWebSockets(new() { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        var group = app.MapGroup(DirectLineUrls.Path).RequireCors(CorsPolicy);
        group.MapPost("/tokens/generate", TokenEndpoints.GenerateAsync);
        group.MapPost("/tokens/refresh", TokenEndpoints.Refresh);
        group.MapPost("/conversations", (ConversationEndpoints its, HttpRequest request) => its.StartAsync(request));
        var one = group.MapGroup("/conversations/{conversationId}");
        one.MapGet("", (ConversationEndpoints its, HttpRequest request, string conversationId) =>
            its.ReconnectAsync(request, conversationId));
        one.MapPost("/activities", (ActivityEndpoints its, HttpRequest request, string conversationId) =>
            its.PostAsync(request, conversationId));
        one.MapGet("/activities", (ActivityEndpoints its, HttpRequest request, string conversationId) =>
            its.ReadAsync(request, conversationId));
        one.MapPost("/upload", (ActivityEndpoints its, HttpRequest request, string conversationId) =>
            its.Upload(request, conversationId));
        one.MapGet("/stream", (StreamEndpoint its, HttpContext http, string conversationId) =>
            its.ConnectAsync(http, conversationId));
        group.MapFallback(() => new DirectLineError(404, "NotFound", "There is no such call in Direct Line 3.0."));
    }
}
