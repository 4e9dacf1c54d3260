using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace XmessBot.Tests.Support;

/// <summary>The far end of a channel of Azure Bot Service: accepts what the bot sends, or refuses it while told to.</summary>
internal sealed class ChannelServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<Activity> _taken = Channel.CreateUnbounded<Activity>();

    private ChannelServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First() + "/");

    /// <summary>Whether it refuses everything with an error.</summary>
    public bool Refuses { get; set; }

    /// <summary>How many activities were accepted and not read yet.</summary>
    public int Waiting => _taken.Reader.Count;

    public static async Task<ChannelServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ChannelServer(builder.Build());
        server._app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", server.TakeAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>The next activity that the bot sends.</summary>
    public async Task<Activity> NextAsync() => await _taken.Reader.ReadAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var activity = JsonConvert.DeserializeObject<Activity>(await reader.ReadToEndAsync())!;
        if (Refuses) return Results.StatusCode(StatusCodes.Status400BadRequest);
        _taken.Writer.TryWrite(activity);
        return Results.Json(new { id = Guid.NewGuid().ToString("N") });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
