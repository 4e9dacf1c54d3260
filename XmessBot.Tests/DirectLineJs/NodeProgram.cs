using System.Diagnostics;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.DirectLineJs;

/// <summary>The scripts of this folder, as programs.</summary>
internal static class NodeProgram
{
    /// <summary>Runs a script and gives what it prints; fails with its errors when it prints nothing.</summary>
    public static Task<string> RunAsync(params string[] arguments) => RunAsync(_ => Task.CompletedTask, arguments);

    /// <summary>The same, with something to write to it while it runs.</summary>
    public static async Task<string> RunAsync(Func<StreamWriter, Task> write, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Repository.Folder("XmessBot.Tests/DirectLineJs"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var errors = node.StandardError.ReadToEndAsync(patience.Token);
            var output = node.StandardOutput.ReadToEndAsync(patience.Token);
            // A script that has ended already wants nothing any more.
            await await Task.WhenAny(write(node.StandardInput), output);
            Assert.True((await output).Length > 0, await errors);
            return await output;
        }
        finally
        {
            if (!node.HasExited)
                node.Kill(entireProcessTree: true);
        }
    }
}
