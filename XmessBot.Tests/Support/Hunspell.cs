using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace XmessBot.Tests.Support;

/// <summary>Debian's spell checker with the Catalan dictionary (packages hunspell and hunspell-ca).</summary>
internal static class Hunspell
{
    /// <summary>The words of a text that are not in the dictionary, without duplicates.</summary>
    /// <exception cref="InvalidOperationException">Hunspell is not installed; test.sh installs it.</exception>
    public static IReadOnlySet<string> Unknown(string text)
    {
        var start = new ProcessStartInfo("hunspell", ["-d", "ca", "-i", "UTF-8", "-l"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var unknown = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(text);
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0
                ? unknown.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet()
                : throw new InvalidOperationException("hunspell: " + errors.Result);
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("hunspell is not installed; ./test.sh installs what the tests need.", missing);
        }
    }
}
