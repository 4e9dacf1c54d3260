using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>A host that cannot work does not start, and says in one line what it lacks.</summary>
public sealed class StartTests : IDisposable
{
    private const string Invariant = "\"System.Globalization.Invariant\":";
    private readonly string _folder = Directory.CreateTempSubdirectory("xmess-start-").FullName;

    [Fact]
    public async Task Start_WithoutCatalan_IsRefused()
    {
        // As a slim image is: its runtime knows no language.
        var runtime = Path.Combine(_folder, "slim.runtimeconfig.json");
        var own = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "XmessBot.runtimeconfig.json"));
        await File.WriteAllTextAsync(runtime, own.Replace($"{Invariant} false", $"{Invariant} true"));
        var said = await RefusalAsync(["exec", "--runtimeconfig", runtime], TestHost.Arguments(_folder));
        Assert.Contains("ICU", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ConnectionStrings:Xmess", "Data Source={0}/fitxer/xmess.db", "ConnectionStrings:Xmess")]
    [InlineData("--Mail:Folder", "{0}/fitxer", "Mail:Folder")]
    public async Task Start_WhenAFolderCannotBeWritten_IsRefused(string setting, string value, string told)
    {
        // Whoever runs the tests may write everywhere, but not in a file as in a folder.
        await File.WriteAllTextAsync(Path.Combine(_folder, "fitxer"), "");
        string[] wrong = [setting, string.Format(null, value, _folder)];
        Assert.Contains(told, await RefusalAsync([], [.. TestHost.Arguments(_folder), .. wrong]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WhenTheAddressIsTaken_IsRefused()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";
        Assert.Contains(address, await RefusalAsync([], [.. TestHost.Arguments(_folder), "--urls", address]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WhenTheSentenceModelIsConfiguredWrongly_IsRefused() => Assert.Contains(
        "Embeddings:Provider", await RefusalAsync([], [.. TestHost.Arguments(_folder), "--Embeddings:Provider", "Gpt"]),
        StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string> RefusalAsync(string[] before, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in before.Append(Path.Combine(AppContext.BaseDirectory, "XmessBot.dll")).Concat(arguments))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 1, $"{process.ExitCode}\n{said}\n{await output}");
        return Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
