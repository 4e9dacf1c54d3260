using System.Diagnostics;

namespace XmessBot.Benchmarks.Reading;

/// <summary>
/// <c>reading</c>: the processor time of the readers (XmessBot.Core.Language, Understanding and Search) in a conversation of 200
/// messages, and that of the whole turns. <c>reading_us</c> is time of the thread inside the outermost call of a reader from
/// outside those namespaces (the few that speak count too: one per cent), <c>turn_us</c> time of the whole process while the turn
/// runs (it goes from thread to thread, and the commit has one of its own); both are microseconds a message, the median of the
/// rounds. The assemblies are woven into a folder of their own, where this program runs itself again. What each reader costs, and
/// what the probe does, is told on the error stream.
/// </summary>
internal static class ReadingCommand
{
    private static readonly string[] Woven = ["XmessBot.Core.dll", "XmessBot.dll"];

    // Projects of the repository too, and so of the commit that is measured.
    private static readonly string[] StandIns = ["Microsoft.Bot.Builder.Dialogs.dll", "AdaptiveCards.dll"];

    public static async Task<int> RunAsync(string[] args)
    {
        var options = ReadingOptions.Of(args);
        var here = AppContext.BaseDirectory;
        var there = options.Assemblies ?? here;
        var folder = Directory.CreateTempSubdirectory("xmess-woven-").FullName;
        try
        {
            var weaver = new Weaver();
            weaver.Weave(there, folder, Woven, options.Probing);
            await File.WriteAllLinesAsync(Path.Combine(folder, PlayCommand.NamesFile), weaver.Names);
            var found = FormattableString.Invariant($"{weaver.Names.Count} readers are called from {weaver.Places} places");
            foreach (var line in weaver.Doubts.Prepend(found)) await Console.Error.WriteLineAsync(line);
            Furnish(folder, here, there);
            return await PlayAsync(folder, args);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The rest is only linked to; not this program, which takes the folder in which it truly is for its own.
    private static void Furnish(string folder, string here, string there)
    {
        foreach (var each in new DirectoryInfo(here).EnumerateFileSystemInfos())
        {
            var target = Path.Combine(folder, each.Name);
            if (Woven.Contains(each.Name)) continue;
            var from = StandIns.Contains(each.Name) && Path.Combine(there, each.Name) is var own && File.Exists(own) ? own : each.FullName;
            if (each.Name.StartsWith("XmessBot.Benchmarks.", StringComparison.Ordinal)) File.Copy(from, target);
            else if (each is DirectoryInfo) Directory.CreateSymbolicLink(target, from);
            else File.CreateSymbolicLink(target, from);
        }
    }

    // Under the settings of the host. What is often called is compiled well as soon as it is, and not when the machine is idle.
    private static async Task<int> PlayAsync(string folder, string[] args)
    {
        string In(string file) => Path.Combine(folder, file);
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder };
        string[] command =
        [
            "exec", "--runtimeconfig", In("XmessBot.runtimeconfig.json"), "--depsfile", In("XmessBot.Benchmarks.deps.json"),
            In("XmessBot.Benchmarks.dll"), PlayCommand.Verb,
        ];
        foreach (var each in command.Concat(args)) start.ArgumentList.Add(each);
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "0";
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
