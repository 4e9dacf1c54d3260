using System.Globalization;
using XmessBot.Benchmarks.Load;

namespace XmessBot.Benchmarks.Reading;

/// <summary>What <c>reading</c> is told.</summary>
/// <param name="Assemblies">The folder of the assemblies to measure; by default those that the benches were built with.</param>
/// <param name="Rounds">How often the script is played and measured.</param>
/// <param name="WarmUp">How often before: code that a turn seldom reaches is compiled well only when it has run some thirty times.</param>
/// <param name="Probing">False measures turns without the probe, to see what it costs.</param>
/// <param name="Show">Whether the conversation is shown once.</param>
internal sealed record ReadingOptions(string? Assemblies, int Rounds, int WarmUp, bool Probing, bool Show)
{
    /// <summary>Reads <c>--name value</c>.</summary>
    public static ReadingOptions Of(IReadOnlyList<string> args)
    {
        var read = new ReadingOptions(null, 15, 25, true, false);
        for (var i = 0; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : throw new BadOptionException($"No value: {args[i]}");
            read = args[i] switch
            {
                "--assemblies" when File.Exists(Path.Combine(value, "XmessBot.dll")) => read with { Assemblies = Path.GetFullPath(value) },
                "--assemblies" => throw new BadOptionException($"No XmessBot.dll in {value}"),
                "--rounds" => read with { Rounds = Number(value) },
                "--warmup" => read with { WarmUp = Number(value) },
                "--probe" => read with { Probing = Number(value) != 0 },
                "--show" => read with { Show = Number(value) != 0 },
                _ => throw new BadOptionException($"Not an option: {args[i]}"),
            };
        }

        return read with { Rounds = Math.Max(read.Rounds, 1) };
    }

    private static int Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number : throw new BadOptionException($"Not a number: {value}");
}
