using XmessBot.Storage.Members;

namespace XmessBot.Channels.WebChat;

/// <summary>Registers the chat page and the widget.</summary>
public static class WebChatRegistration
{
    private static readonly PathString[] Files = ["/css", "/js", "/lib", "/favicon.svg", ChatFiles.Widget];

    /// <summary>Adds the services of the chat page and the widget, on top of Direct Line.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<WebChatOptions>(configuration.GetSection(WebChatOptions.Section));
        services.Configure<WidgetOptions>(configuration.GetSection(WidgetOptions.Section));
        // Compression over HTTPS is safe for files only, which hold no secret: see UseWhen below.
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.AddSingleton<ChatVisitor>().AddSingleton<ChatCookie>();
        services.AddSingleton<ContentPolicy>().AddSingleton<ChatPage>();
        services.AddSingleton<SignOuts>();
        services.AddScoped<TrialAccounts>().AddScoped<TryOutEndpoint>();
        return services.AddScoped<ChatTokenEndpoint>().AddScoped<ChatLeaveEndpoint>();
    }

    /// <summary>Maps the page at <c>/</c>, the widget with its frame, and their files and tokens.</summary>
    public static void MapWebChat(this WebApplication app)
    {
        app.Use(AddSecurityHeaders);
        app.UseWhen(
            context => Array.Exists(Files, path => context.Request.Path.StartsWithSegments(path)),
            files => files.UseResponseCompression().UseStaticFiles(ChatFiles.Options));
        app.MapGet("/", (ChatPage page, HttpResponse response) => page.GetAsync(response, inWidget: false));
        app.MapGet("/widget", (ChatPage page, HttpResponse response) => page.GetAsync(response, inWidget: true));
        if (app.Environment.IsDevelopment()) app.MapPost("/chat/try", (TryOutEndpoint its, HttpRequest request) => its.PostAsync(request));
        app.MapPost("/chat/token", (ChatTokenEndpoint its, HttpRequest request) => its.PostAsync(request));
        app.MapPost("/chat/leave", (ChatLeaveEndpoint its, HttpRequest request) => its.PostAsync(request));
    }

    private static Task AddSecurityHeaders(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        // The page sets its own policy; any other response loads nothing.
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        return next(context);
    }
}
