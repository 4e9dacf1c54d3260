using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MimeKit;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using XmessBot.Storage;
using XmessBot.Turns;

namespace XmessBot.Tests.Support;

/// <summary>
/// The real host on a free port, with its own SQLite file and mail folder. Only the clock, and for some tests the turn body, are replaced.
/// </summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly bool _ownsFolder;

    private TestHost(WebApplication app, string folder, bool ownsFolder)
    {
        (_app, Folder, _ownsFolder) = (app, folder, ownsFolder);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>The folder of its file and its e-mails.</summary>
    public string Folder { get; }

    /// <summary>A client for it.</summary>
    public HttpClient Http { get; }

    /// <summary>Its address.</summary>
    public Uri Address => Http.BaseAddress!;

    /// <summary>Its services.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Its database contexts.</summary>
    public XmessContexts Contexts => Services.GetRequiredService<XmessContexts>();

    /// <summary>Starts a host; on the data of an earlier one when <paramref name="folder"/> is given.</summary>
    public static async Task<TestHost> StartAsync(
        TimeProvider? clock = null, Action<WebApplicationBuilder>? configure = null, string? folder = null, ITurnBody? body = null,
        string environment = "Development", params string[] settings)
    {
        var ownsFolder = folder is null;
        folder ??= Directory.CreateTempSubdirectory("xmess-host-").FullName;
        var app = Program.Build([.. Arguments(folder, environment), .. settings], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Host.UseDefaultServiceProvider(services => services.ValidateOnBuild = services.ValidateScopes = true);
            if (clock is not null) builder.Services.AddSingleton(clock);
            if (body is not null) builder.Services.AddSingleton(body);
            configure?.Invoke(builder);
        });
        await app.PrepareAsync();
        await app.StartAsync();
        return new TestHost(app, folder, ownsFolder);
    }

    /// <summary>The arguments that make the host use a folder; for a child process too.</summary>
    public static string[] Arguments(string folder, string environment = "Development") =>
    [
        "--environment", environment,
        "--applicationName", "XmessBot",
        "--contentRoot", Path.Combine(Repository.Root, "XmessBot"),
        "--urls", "http://127.0.0.1:0",
        "--ConnectionStrings:Xmess", $"Data Source={Path.Combine(folder, "xmess.db")}",
        "--Mail:Folder", Path.Combine(folder, "mail"),
    ];

    /// <summary>Posts an activity and returns the replies in the response.</summary>
    public async Task<IReadOnlyList<Activity>> PostAsync(Activity activity)
    {
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        var json = JObject.Parse(await SendAsync(activity));
        return json["activities"]!.ToObject<List<Activity>>()!;
    }

    /// <summary>Posts an activity unchanged, whose replies go to its service URL; returns the body of the response.</summary>
    public async Task<string> SendAsync(Activity activity)
    {
        using var content = new StringContent(JsonConvert.SerializeObject(activity), System.Text.Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync("/api/messages", content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The e-mails so far, oldest first.</summary>
    public IReadOnlyList<MimeMessage> Emails()
    {
        var folder = Path.Combine(Folder, "mail");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(file => MimeMessage.Load(file))] : [];
    }

    /// <summary>Stops it and keeps its folder for another.</summary>
    public async Task StopAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (!_ownsFolder) return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
