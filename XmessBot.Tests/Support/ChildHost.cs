using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Activity = Microsoft.Bot.Schema.Activity;

namespace XmessBot.Tests.Support;

/// <summary>The host as a separate process, which can be killed as by a power cut.</summary>
internal sealed partial class ChildHost : IDisposable
{
    private readonly Process _process;

    private ChildHost(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = address };
    }

    public HttpClient Http { get; }

    /// <summary>
    /// Starts an assembly that serves, <c>XmessBot.dll</c> or another, and waits until it listens; on the address of an earlier one if
    /// given.
    /// </summary>
    public static async Task<ChildHost> StartAsync(string assembly, string folder, Uri? address = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, assembly));
        foreach (var argument in TestHost.Arguments(folder)) start.ArgumentList.Add(argument);
        if (address is not null) start.ArgumentList.Add($"--urls={address}");
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start)!;
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        void Read(string? line)
        {
            // The output has ended without a listening line: report what it said.
            if (line is null) listening.TrySetException(new InvalidOperationException(string.Join('\n', output)));
            else if (Listening().Match(line) is { Success: true } match) listening.TrySetResult(new Uri(match.Groups[1].Value));
            else if (output.Count < 100) output.Add(line);
        }

        process.OutputDataReceived += (_, said) => Read(said.Data);
        process.ErrorDataReceived += (_, said) => output.Add(said.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ChildHost(process, await listening.Task);
    }

    /// <summary>Posts a message and returns the texts of its replies; null when the host died before it answered.</summary>
    public async Task<IReadOnlyList<string>?> PostAsync(Activity activity) =>
        await AskAsync(activity) is { } replies ? [.. replies.Select(reply => reply.Text ?? "")] : null;

    /// <summary>Posts an activity and returns its replies; null when the host died before it answered.</summary>
    public async Task<IReadOnlyList<Activity>?> AskAsync(Activity activity)
    {
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        try
        {
            using var content = new StringContent(JsonConvert.SerializeObject(activity), System.Text.Encoding.UTF8, "application/json");
            using var response = await Http.PostAsync("/api/messages", content);
            if (!response.IsSuccessStatusCode) return null;
            var json = JObject.Parse(await response.Content.ReadAsStringAsync());
            return json["activities"]!.ToObject<List<Activity>>()!;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or JsonReaderException)
        {
            return null;
        }
    }

    /// <summary>Sends SIGKILL: no finally block runs and nothing is flushed.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        Http.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
