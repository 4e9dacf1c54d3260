using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using XmessBot.Channels.DirectLine;
using XmessBot.Channels.WebChat;
using XmessBot.Storage;

namespace XmessBot.Tests.Channels.DirectLine.Support;

/// <summary>A host on a free port with its own database file: the real channel with <see cref="EchoBot"/>.</summary>
internal sealed class EchoHost : IAsyncDisposable
{
    public const string Secret = "un secret de prova";

    private readonly DirectoryInfo _folder;
    private readonly WebApplication _app;

    private EchoHost(DirectoryInfo folder, WebApplication app)
    {
        _folder = folder;
        _app = app;
        // Without a cookie store: a test that has a cookie sends it itself.
        Http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(app.Urls.First() + "/") };
    }

    public HttpClient Http { get; }

    public Uri Address => Http.BaseAddress!;

    public EchoBot.Inbox Inbox => Services.GetRequiredService<EchoBot.Inbox>();

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts a host; settings are named as in the configuration, such as <c>DirectLine:PageSize</c>.</summary>
    public static async Task<EchoHost> StartAsync(
        TimeProvider? time = null, Action<WebApplication>? map = null, params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("xmessbot-");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Repository.Folder("XmessBot") });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration["DirectLine:Secret"] = Secret;
        foreach (var (key, value) in settings)
            builder.Configuration[key] = value;
        builder.Services.AddDbContext<XmessContext, SqliteXmessContext>(
            options => options.UseSqlite($"Data Source={Path.Combine(folder.FullName, "xmess.db")}"));
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton<EchoBot.Inbox>().AddTransient<IBot, EchoBot>();
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddWebChat(builder.Configuration);
        var app = builder.Build();
        app.MapDirectLine();
        map?.Invoke(app);
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<XmessContext>().Database.EnsureCreatedAsync();
        await app.StartAsync();
        return new(folder, app);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
