using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace XmessBot.Benchmarks.Load;

/// <summary>One conversation through Direct Line, as the web chat has it: says a line and reads what came back.</summary>
internal sealed class DirectLineSpeaker : IDisposable
{
    private readonly HttpClient _http;
    private readonly Uri _activities;
    private string _watermark = "";

    private DirectLineSpeaker(HttpClient http, Uri activities, string user) => (_http, _activities, User) = (http, activities, user);

    /// <summary>How the channel calls whoever speaks.</summary>
    public string User { get; }

    /// <summary>Gets a token as the page does, and starts its conversation.</summary>
    public static async Task<DirectLineSpeaker> OpenAsync(Uri host)
    {
        var http = Driver.Client(host);
        using var page = await http.PostAsJsonAsync("/chat/token", new { widget = false });
        var opened = await page.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", opened.GetProperty("token").GetString());
        using var started = await http.PostAsync("/v3/directline/conversations", null);
        started.EnsureSuccessStatusCode();
        var conversation = opened.GetProperty("conversationId").GetString();
        return new DirectLineSpeaker(http, new Uri(host, $"/v3/directline/conversations/{conversation}/activities"),
            opened.GetProperty("userId").GetString()!);
    }

    /// <summary>Says a line and reads the answer, which must hold what the line tells.</summary>
    public async Task SayAsync(Line line)
    {
        using var posted = await _http.PostAsJsonAsync(_activities,
            new { type = "message", text = line.Said, from = new { id = User }, locale = "ca-ES" });
        posted.EnsureSuccessStatusCode();
        var read = await _http.GetFromJsonAsync<JsonElement>(new Uri(_activities, $"?watermark={_watermark}"));
        _watermark = read.GetProperty("watermark").GetString()!;
        var answers = read.GetProperty("activities").EnumerateArray()
            .Where(each => each.GetProperty("from").GetProperty("id").GetString() != User);
        if (!answers.Any(each => Unescaped(each).Contains(line.Answered, StringComparison.Ordinal)))
            throw new WrongReplyException($"After '{line.Said}' no '{line.Answered}' was answered, but: {read}");
    }

    public void Dispose() => _http.Dispose();

    // The text of a card is somewhere inside.
    private static string Unescaped(JsonElement activity) => JsonSerializer.Serialize(activity, Plain);

    private static readonly JsonSerializerOptions Plain =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
