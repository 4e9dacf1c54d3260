using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using XmessBot.Channels.WebChat;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Browser.Support;

/// <summary>Hosts for browser tests: the echo bot with the chat page, and a council's own page with the widget.</summary>
internal static class ChatHost
{
    /// <summary>The echo bot with the chat page.</summary>
    public static Task<EchoHost> StartAsync(params (string Key, string Value)[] settings) => StartAsync(null, settings);

    /// <summary>The same, with the test's own clock.</summary>
    public static Task<EchoHost> StartAsync(TimeProvider? time, params (string Key, string Value)[] settings) =>
        EchoHost.StartAsync(time, app => app.MapWebChat(), settings);

    /// <summary>A council's site of another origin, whose only page has the widget of <paramref name="bot"/>.</summary>
    public static async Task<WebApplication> StartCouncilAsync(Func<Uri> bot)
    {
        var app = Site();
        app.MapGet("/", () => Results.Content($$"""
            <!DOCTYPE html><html lang="ca"><head><link rel="icon" href="data:,"><title>Ajuntament</title>
            <meta name="viewport" content="width=device-width">
            <style>button, div { color: red !important; font-size: 40px !important; }</style></head>
            <body><main><h1>Ajuntament</h1><p>Benvinguts.</p></main><script src="{{bot()}}widget.js" async></script></body></html>
            """, "text/html; charset=utf-8"));
        await app.StartAsync();
        return app;
    }

    /// <summary>The same with other tags, in which "{bot}" is the address; it also serves its own copy of the widget's file.</summary>
    public static async Task<WebApplication> StartCouncilAsync(Func<Uri> bot, string tags)
    {
        var app = Site();
        app.MapGet("/", () => Results.Content($"""
            <!DOCTYPE html><html lang="ca"><head><link rel="icon" href="data:,"><title>Ajuntament</title></head>
            <body><main><h1>Ajuntament</h1></main>{tags.Replace("{bot}", bot().AbsoluteUri, StringComparison.Ordinal)}</body></html>
            """, "text/html; charset=utf-8"));
        var copy = Path.Combine(Repository.Folder("XmessBot"), "wwwroot", "widget.js");
        app.MapGet("/copies/widget.js", () => Results.File(copy, "text/javascript"));
        await app.StartAsync();
        return app;
    }

    /// <summary>The same with the widget in the head, on a line so slow that the widget runs before the body arrives.</summary>
    public static async Task<WebApplication> StartSlowCouncilAsync(Func<Uri> bot)
    {
        var app = Site();
        var ran = new TaskCompletionSource();
        app.MapGet("/ran", () => ran.TrySetResult());
        app.MapGet("/", async (HttpResponse response) =>
        {
            response.ContentType = "text/html; charset=utf-8";
            await response.WriteAsync($"""
                <!DOCTYPE html><html lang="ca"><head><link rel="icon" href="data:,"><title>Ajuntament</title>
                <script src="{bot()}widget.js" async onload="fetch('/ran')"></script>
                """);
            await response.Body.FlushAsync();
            await ran.Task.WaitAsync(TimeSpan.FromSeconds(30));
            await response.WriteAsync("</head><body><main><h1>Ajuntament</h1></main></body></html>");
        });
        await app.StartAsync();
        return app;
    }

    private static WebApplication Site()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }
}
