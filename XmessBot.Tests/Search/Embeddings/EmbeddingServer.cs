using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace XmessBot.Tests.Search.Embeddings;

/// <summary>
/// An endpoint that speaks as OpenAI's does, on this machine. Its model knows one idea: texts of the idea are alike, and all the others
/// are.
/// </summary>
internal sealed class EmbeddingServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _asked = new();

    private EmbeddingServer(WebApplication app) => _app = app;

    /// <summary>Where it is.</summary>
    public string Endpoint => _app.Urls.First() + "/v1";

    /// <summary>The texts that it was asked for so far.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>The key that it was given last.</summary>
    public string? Key { get; private set; }

    /// <summary>Whether a text is of its one idea.</summary>
    public Func<string, bool> IsOfIdea { get; set; } = _ => false;

    /// <summary>What it does before it answers: it may wait, or fail with a status.</summary>
    public Func<IReadOnlyList<string>, Task<int>> Before { get; set; } = _ => Task.FromResult(StatusCodes.Status200OK);

    /// <summary>How many numbers its vectors have.</summary>
    public int Size { get; set; } = 3;

    /// <summary>The settings of a host that uses it, and waits for it as long as it takes.</summary>
    public string[] Settings =>
    [
        "--Embeddings:Provider", "OpenAI", "--Embeddings:Endpoint", Endpoint, "--Embeddings:Model", "petit", "--Embeddings:Key", "clau",
        "--Embeddings:Patience", "60000",
    ];

    public static async Task<EmbeddingServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new EmbeddingServer(builder.Build());
        server._app.MapPost("/v1/embeddings", server.EmbedAsync);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> EmbedAsync(HttpRequest request)
    {
        Key = request.Headers.Authorization;
        var asked = (await JsonNode.ParseAsync(request.Body))!;
        string[] texts = asked["input"] is JsonArray many
            ? [.. many.Select(text => (string)text!)] : [(string)asked["input"]!];
        foreach (var text in texts) _asked.Enqueue(text);
        if (await Before(texts) is not StatusCodes.Status200OK and var status) return Results.StatusCode(status);
        var coded = (string?)asked["encoding_format"] == "base64";
        return Results.Json(new JsonObject
        {
            ["object"] = "list",
            ["model"] = (string?)asked["model"],
            ["data"] = new JsonArray([.. texts.Select((text, index) => new JsonObject
            {
                ["object"] = "embedding",
                ["index"] = index,
                ["embedding"] = coded
                    ? Convert.ToBase64String(MemoryMarshal.AsBytes<float>(Vector(text)))
                    : new JsonArray([.. Vector(text).Select(each => JsonValue.Create(each))]),
            })]),
            ["usage"] = new JsonObject { ["prompt_tokens"] = texts.Length, ["total_tokens"] = texts.Length },
        });
    }

    private float[] Vector(string text)
    {
        var vector = new float[Size];
        (vector[0], vector[^1]) = IsOfIdea(text) ? (2f, 0.5f) : (0.5f, 2f);
        return vector;
    }
}
