using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Storage;

namespace XmessBot.Hosting;

/// <summary>
/// Checks what the host cannot work without, so that a lack is reported at the start and not by the first message that needs it.
/// </summary>
internal static class Requirements
{
    private const string Font = "Pictures/Fonts/OpenSans-Regular.ttf";

    /// <summary>
    /// Checks the machine for ICU, needed for Catalan numbers and dates, and for time zone data, needed for Madrid time. Slim images lack
    /// both. Each fault is a sentence in Catalan that says what to do.
    /// </summary>
    public static IEnumerable<string> OfTheMachine()
    {
        if (!Works<CultureNotFoundException>(() => _ = CultureInfo.GetCultureInfo("ca-ES", predefinedOnly: true)))
            yield return "Falten les dades d'idioma (ICU): instal·leu el paquet libicu de la distribució (a Alpine, icu-libs i "
                + "icu-data-full) i no poseu DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.";
        if (!Works<Exception>(() => _ = MadridTime.Zone))
            yield return "Falten els fusos horaris: instal·leu el paquet tzdata de la distribució.";
    }

    /// <summary>Checks that all files were installed: the hours picture needs its font, because slim images have none.</summary>
    public static IEnumerable<string> OfFiles(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Font)))
            yield return $"Falta la lletra de les imatges ({Font}): torneu a copiar el programa sencer.";
    }

    /// <summary>Checks that the folders for the database file and for undelivered mail (without a mail server) can be written.</summary>
    public static IEnumerable<string> OfFolders(IConfiguration configuration, IHostEnvironment environment)
    {
        if (DatabaseOptions.Of(configuration, environment).File is { } file && Refuses(Path.GetDirectoryName(file)!))
            yield return Unwritable(Path.GetDirectoryName(file)!, "ConnectionStrings:Xmess");
        if (!string.IsNullOrWhiteSpace(configuration["Mail:Host"])) yield break;
        var mailFolder = Path.GetFullPath(configuration["Mail:Folder"] ?? "data/mail", environment.ContentRootPath);
        if (Refuses(mailFolder)) yield return Unwritable(mailFolder, "Mail:Folder, perquè no hi ha Mail:Host");
    }

    private static string Unwritable(string folder, string setting) =>
        $"No es pot escriure a la carpeta {folder} ({setting}): doneu-ne permís a l'usuari que engega el servei, o trieu-ne una altra.";

    private static bool Refuses(string folder) => !Works<Exception>(() =>
    {
        Directory.CreateDirectory(folder);
        var probe = Path.Combine(folder, $".{Guid.NewGuid():N}");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    });

    private static bool Works<T>(Action what)
        where T : Exception
    {
        try
        {
            what();
            return true;
        }
        catch (Exception exception) when (exception is T || exception.GetBaseException() is T)
        {
            return false;
        }
    }
}
