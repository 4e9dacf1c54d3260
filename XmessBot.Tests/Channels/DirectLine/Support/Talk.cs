using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace XmessBot.Tests.Channels.DirectLine.Support;

/// <summary>A client that writes Direct Line requests by hand, so that the tests show what is sent over the network.</summary>
internal sealed class Talk(HttpClient http, string id, string token, string streamUrl)
{
    public string Id => id;

    public string Token => token;

    public string StreamUrl => streamUrl;

    public static async Task<string> GenerateAsync(HttpClient http, string? userId = null)
    {
        using var response = await SendAsync(
            http, HttpMethod.Post, "tokens/generate", EchoHost.Secret, userId is null ? null : new { user = new { id = userId } });
        return (string)(await BodyAsync(response))["token"]!;
    }

    /// <summary>Starts a conversation and receives the greeting.</summary>
    public static async Task<Talk> StartAsync(HttpClient http, string? userId = null)
    {
        using var response = await SendAsync(http, HttpMethod.Post, "conversations", await GenerateAsync(http, userId));
        Assert.Equal(201, (int)response.StatusCode);
        return Of(http, await BodyAsync(response));
    }

    public static Talk Of(HttpClient http, JsonNode opened) => new(
        http, (string)opened["conversationId"]!, (string)opened["token"]!, (string)opened["streamUrl"]!);

    public static Task<HttpResponseMessage> SendAsync(
        HttpClient http, HttpMethod method, string path, string? bearer, object? body = null)
    {
        var request = new HttpRequestMessage(method, "v3/directline/" + path);
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        request.Content = body switch
        {
            null => null,
            HttpContent content => content,
            string text => new StringContent(text, Encoding.UTF8, "application/json"),
            _ => JsonContent.Create(body),
        };
        return http.SendAsync(request);
    }

    public static async Task<JsonNode> BodyAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    public Task<HttpResponseMessage> PostAsync(object activity) =>
        SendAsync(http, HttpMethod.Post, $"conversations/{id}/activities", token, activity);

    /// <summary>Sends a message; returns its id.</summary>
    public async Task<string> SayAsync(string text, string? clientActivityId = null)
    {
        using var response = await PostAsync(new
        {
            type = "message", text, from = new { id = "somebody else" }, channelData = new { clientActivityID = clientActivityId },
        });
        Assert.Equal(200, (int)response.StatusCode);
        return (string)(await BodyAsync(response))["id"]!;
    }

    public async Task<JsonNode> ReadAsync(string query = "")
    {
        using var response = await SendAsync(http, HttpMethod.Get, $"conversations/{id}/activities{query}", token);
        Assert.Equal(200, (int)response.StatusCode);
        return await BodyAsync(response);
    }

    public async Task<Talk> ReconnectAsync(string query = "")
    {
        using var response = await SendAsync(http, HttpMethod.Get, $"conversations/{id}{query}", token);
        Assert.Equal(200, (int)response.StatusCode);
        return Of(http, await BodyAsync(response));
    }

    public async Task<ClientWebSocket> OpenAsync()
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(streamUrl), CancellationToken.None);
        return socket;
    }

    public static string[] Texts(JsonNode activitySet) =>
        [.. activitySet["activities"]!.AsArray().Select(activity => (string?)activity!["text"] ?? (string)activity["type"]!)];
}
