using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace XmessBot.Benchmarks.Load;

/// <summary>One conversation: says the lines of its script one after the other and looks at what comes back.</summary>
internal sealed class Speaker
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private readonly HttpClient _http;
    private readonly string _head;
    private readonly (byte[] Tail, byte[] Answered, Line Line)[] _lines;
    private int _next;
    private int _said;

    public Speaker(HttpClient http, string name, IReadOnlyList<Line> script)
    {
        _http = http;
        _head = $$"""
            {"type":"message","channelId":"bench","serviceUrl":"http://127.0.0.1:1/","deliveryMode":"expectReplies",
            "locale":"ca-ES","textFormat":"plain","from":{"id":"{{name}}","role":"user"},"recipient":{"id":"bot","role":"bot"},
            "conversation":{"id":"c-{{name}}"},"id":"a
            """;
        _lines = [.. script.Select(
            line => (Encoding.UTF8.GetBytes($"\",\"text\":\"{JsonEncodedText.Encode(line.Said)}\"}}"),
                Encoding.UTF8.GetBytes(line.Answered), line))];
    }

    /// <summary>The turns that were answered.</summary>
    public int Said => _said;

    /// <summary>Whether the script is at its beginning.</summary>
    public bool AtStart => _next == 0;

    /// <summary>Says the next line; how long the right answer took, in ticks of the stopwatch.</summary>
    public async Task<long> SayNextAsync()
    {
        var (tail, answered, line) = _lines[_next];
        var body = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{_head}{_said}"));
        var whole = new byte[body.Length + tail.Length];
        body.CopyTo(whole, 0);
        tail.CopyTo(whole, body.Length);
        using var content = new ByteArrayContent(whole);
        content.Headers.ContentType = Json;
        var from = Stopwatch.GetTimestamp();
        using var response = await _http.PostAsync("/api/messages", content);
        var reply = await response.Content.ReadAsByteArrayAsync();
        var took = Stopwatch.GetTimestamp() - from;
        if (!response.IsSuccessStatusCode || reply.AsSpan().IndexOf(answered) < 0)
            throw new WrongReplyException(
                $"After '{line.Said}' no '{line.Answered}' was answered, but ({(int)response.StatusCode}): "
                    + $"{Encoding.UTF8.GetString(reply)}");
        _said++;
        _next = (_next + 1) % _lines.Length;
        return took;
    }
}

/// <summary>A bot answered something else than it should; what it took is worth nothing.</summary>
internal sealed class WrongReplyException(string message) : Exception(message);
