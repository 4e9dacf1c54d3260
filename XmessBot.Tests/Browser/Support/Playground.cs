using System.Diagnostics;
using System.Text.RegularExpressions;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Browser.Support;

/// <summary>Microsoft's page for trying a Teams bot without Teams (<c>@microsoft/m365agentsplayground</c>), as a process.</summary>
internal sealed partial class Playground : IDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private Playground(Process process, DirectoryInfo folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    /// <summary>The URL of its page.</summary>
    public Uri Address { get; }

    /// <summary>Starts it on a free port, as the channel of the bot at a URL.</summary>
    public static async Task<Playground> StartAsync(Uri bot)
    {
        // It writes its log into its working directory.
        var folder = Directory.CreateTempSubdirectory("xmess-playground-");
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            Repository.Folder("XmessBot.Tests/DirectLineJs/node_modules/@microsoft/m365agentsplayground/cli.js"), "start",
            "--disable-telemetry", "--port", "0", "--channel-id", "msteams", "--app-endpoint", new Uri(bot, "api/messages").AbsoluteUri,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var errors = new List<string?>();
        process.ErrorDataReceived += (_, said) => errors.Add(said.Data);
        process.OutputDataReceived += (_, said) =>
        {
            // The output has ended without a listening line: report what it said.
            if (said.Data is null) listening.TrySetException(new InvalidOperationException(string.Join('\n', errors)));
            else if (Listening().Match(said.Data) is { Success: true } match)
                listening.TrySetResult(new($"http://127.0.0.1:{match.Groups[1].Value}/"));
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, folder, await listening.Task);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    [GeneratedRegex(@"Listening on (\d+)")]
    private static partial Regex Listening();
}
