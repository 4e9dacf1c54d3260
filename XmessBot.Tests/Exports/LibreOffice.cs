using System.ComponentModel;
using System.Diagnostics;

namespace XmessBot.Tests.Exports;

/// <summary>Debian's LibreOffice, as a reader of workbooks (package libreoffice-calc-nogui; test.sh installs it).</summary>
internal static class LibreOffice
{
    // Commas, quotes, UTF-8; each cell as it is shown; every sheet in a file of its own.
    private const string AsCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    /// <summary>The sheets of a workbook as it shows them: name, rows, cells.</summary>
    /// <exception cref="InvalidOperationException">LibreOffice is not installed, or it cannot open the file.</exception>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>>> ReadAsync(byte[] file)
    {
        var folder = Directory.CreateTempSubdirectory("xmess-calc-");
        try
        {
            var book = Path.Combine(folder.FullName, "book.xlsx");
            await File.WriteAllBytesAsync(book, file);
            // A profile of its own: two instances cannot share one.
            await RunAsync($"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", AsCsv,
                "--outdir", Path.Combine(folder.FullName, "out"), book);
            var sheets = Directory.GetFiles(Path.Combine(folder.FullName, "out"), "book-*.csv");
            return sheets.ToDictionary(path => Path.GetFileNameWithoutExtension(path)["book-".Length..],
                path => (IReadOnlyList<IReadOnlyList<string>>)Csv.Read(File.ReadAllText(path)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            if (process.ExitCode != 0 || (await output).Contains("Error", StringComparison.Ordinal))
                throw new InvalidOperationException($"soffice: {await output}{await errors}");
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("LibreOffice is not installed; ./test.sh installs what the tests need.", missing);
        }
    }
}
