namespace XmessBot.Commands;

/// <summary>Something that the program does instead of serving the bot.</summary>
/// <param name="Name">The first argument of the program.</param>
/// <param name="Help">One line, in Catalan.</param>
/// <param name="RunAsync">Runs it with the arguments after the name; returns the exit code.</param>
internal sealed record Command(string Name, string Help, Func<string[], Task<int>> RunAsync);

/// <summary>The commands, in the order in which the help lists them.</summary>
internal static class CommandTable
{
    private static readonly Command[] All =
    [
        new("migrate", "crea o actualitza la base de dades", MigrateCommand.RunAsync),
        new("people", "mostra, afegeix i canvia persones, dominis i municipis membres", PeopleCommand.RunAsync),
        new("check", "comprova la configuració i les dades, i diu què no quadra", CheckCommand.RunAsync),
        new("keys", "protegeix amb el certificat les claus que eren a la base de dades en clar, i les canvia", KeysCommand.RunAsync),
        new("understand", "llegeix frases per l'entrada estàndard i diu què n'entén", Understand.UnderstandCommand.RunAsync),
        new("help", "mostra aquesta ajuda", _ => HelpAsync(0)),
    ];

    /// <summary>The command that the arguments name; null to serve the bot.</summary>
    public static Func<Task<int>>? Find(string[] args)
    {
        if (args is not [var name, ..]) return null;
        if (name is "--help" or "-h" or "-?" or "ajuda") name = "help";
        if (All.FirstOrDefault(each => each.Name == name) is { } command) return () => command.RunAsync(args[1..]);
        // Anything else is configuration of the host (--urls, Clock:Now=…) or an unknown command.
        return name.StartsWith('-') || name.Contains('=', StringComparison.Ordinal) ? null : () => HelpAsync(2);
    }

    private static Task<int> HelpAsync(int exit)
    {
        var output = exit == 0 ? Console.Out : Console.Error;
        output.WriteLine("Ús: dotnet XmessBot.dll [ordre] [opcions]\n\nSense cap ordre engega el servei. Ordres:");
        foreach (var command in All) output.WriteLine($"  {command.Name,-12}{command.Help}");
        output.WriteLine("\nLa configuració es pot donar amb --clau valor (per exemple, --ConnectionStrings:Xmess \"Data "
            + "Source=xmess.db\").");
        return Task.FromResult(exit);
    }
}
