using XmessBot.Channels.DirectLine;
using XmessBot.Channels.Teams;
using XmessBot.Channels.WebChat;
using XmessBot.Commands;
using XmessBot.Dialogs;
using XmessBot.Exports;
using XmessBot.Hosting;
using XmessBot.Links;
using XmessBot.Logging;
using XmessBot.Notifications;
using XmessBot.Outbox;
using XmessBot.Pictures;
using XmessBot.Search.Embeddings;
using XmessBot.Storage;
using XmessBot.Turns;

namespace XmessBot;

/// <summary>The composition of the host: one line for each concern, which registers itself beside its own code.</summary>
public static class Program
{
    /// <summary>Runs a command when one is named (<c>ajuda</c> lists them), else the host.</summary>
    public static async Task<int> Main(string[] args)
    {
        if (CommandTable.Find(args) is { } command) return await command();
        return await Startup.RunAsync(() => Build(args));
    }

    /// <summary>Builds the host without starting it; <paramref name="change"/> lets tests change registrations, after all others.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? change = null)
    {
        // Settings are read once. Watching their files would first walk through every folder beside them.
        var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
        // Tests validate all registrations; a start need not.
        builder.Host.UseDefaultServiceProvider(services => services.ValidateOnBuild = false);
        // First: it initialises in the background while the rest is registered.
        builder.AddStorage();
        builder.AddLogs();
        builder.AddClock();
        builder.Services.AddHostedService<WarmUp>();
        builder.AddLimits();
        builder.AddHealth();
        builder.AddKeys();
        builder.AddEmbeddings();
        builder.AddTurns();
        builder.AddDialogs();
        builder.AddOutbox();
        builder.AddNotifications();
        builder.AddLinks();
        builder.AddPictures();
        builder.AddExports();
        builder.AddBotConnector();
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddWebChat(builder.Configuration);
        change?.Invoke(builder);

        var app = builder.Build();
        app.UseSafeErrors();
        app.MapHealth();
        app.MapBotConnector();
        app.MapNotifications();
        app.MapPictures();
        app.MapDirectLine();
        app.MapWebChat();
        app.MapExports();
        return app;
    }
}
