using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace XmessBot.Benchmarks.Load;

/// <summary>A bot in a process of its own, so that what it costs can be told from what driving it costs.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;
    private readonly long _started;

    private Child(Process process, long started, Uri address) => (_process, _started, Address) = (process, started, address);

    /// <summary>Where it listens, or will.</summary>
    public Uri Address { get; }

    /// <summary>Since it was told to start.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(_started);

    /// <summary>The processor time that it has used.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that it has held, in MB.</summary>
    public double PeakMb
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / 1048576.0;
        }
    }

    public bool HasExited => _process.HasExited;

    /// <summary>The echo bot, under the very runtime settings of the host.</summary>
    public static Child Echo() => Start(
        [
            "exec", "--runtimeconfig", Beside("XmessBot.runtimeconfig.json"), "--depsfile", Beside("XmessBot.Benchmarks.deps.json"),
            Beside("XmessBot.Benchmarks.dll"), EchoBot.Verb,
        ]);

    /// <summary>The real host on the file of that folder.</summary>
    public static Child Host(string folder) => Start(
        [
            Beside("XmessBot.dll"),
            "--ConnectionStrings:Xmess", $"Data Source={DatabaseIn(folder)}",
            "--Mail:Folder", Path.Combine(folder, "mail"),
        ]);

    /// <summary>The host's file in a folder.</summary>
    public static string DatabaseIn(string folder) => Path.Combine(folder, "xmess.db");

    public void Dispose()
    {
        Kill(_process);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended, or was disposed of when it had.
        }
    }

    private static Child Start(IReadOnlyList<string> arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] common =
        [
            "--environment", "Development", "--urls", address.ToString(), "--contentRoot", ContentRoot(),
            "--Logging:LogLevel:Default", "Warning", "--Logging:LogLevel:XmessBot", "Warning",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning",
        ];
        foreach (var argument in arguments.Concat(common)) start.ArgumentList.Add(argument);
        var started = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        // Stopped in the middle, it leaves nobody behind.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill(process);
        return new Child(process, started, address);
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Where the settings and the pages are; the echo bot gets the same, and has no use for them.
    private static string ContentRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "XmessBot"));
}
