using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Storage;

namespace XmessBot.Hosting;

/// <summary>What the host cannot work without, so that it says so at its start and not at the first number, day or message.</summary>
internal static class Requirements
{
    private const string Font = "Pictures/Fonts/OpenSans-Regular.ttf";

    /// <summary>
    /// What the machine lacks before anything is read: Catalan numbers and days need ICU, and the days of Madrid the time zones. Slim
    /// images leave both out. Each a sentence in Catalan that says what to do.
    /// </summary>
    public static IEnumerable<string> OfTheMachine()
    {
        if (!Works<CultureNotFoundException>(() => _ = CultureInfo.GetCultureInfo("ca-ES", predefinedOnly: true)))
            yield return "Falten les dades d'idioma (ICU): instal·leu el paquet libicu de la distribució (a Alpine, icu-libs i "
                + "icu-data-full) i no poseu DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.";
        if (!Works<Exception>(() => _ = MadridTime.Zone))
            yield return "Falten els fusos horaris: instal·leu el paquet tzdata de la distribució.";
    }

    /// <summary>What was not installed whole: without its font the picture of hours has no words, for a slim image has none.</summary>
    public static IEnumerable<string> OfFiles(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Font)))
            yield return $"Falta la lletra de les imatges ({Font}): torneu a copiar el programa sencer.";
    }

    /// <summary>Each folder that cannot be written: the database's file, and letters that no mail server takes.</summary>
    public static IEnumerable<string> OfFolders(IConfiguration configuration, IHostEnvironment environment)
    {
        if (DatabaseOptions.Of(configuration, environment).File is { } file && Refuses(Path.GetDirectoryName(file)!))
            yield return Unwritable(Path.GetDirectoryName(file)!, "ConnectionStrings:Xmess");
        if (!string.IsNullOrWhiteSpace(configuration["Mail:Host"])) yield break;
        var letters = Path.GetFullPath(configuration["Mail:Folder"] ?? "data/mail", environment.ContentRootPath);
        if (Refuses(letters)) yield return Unwritable(letters, "Mail:Folder, perquè no hi ha Mail:Host");
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
