using XmessBot.Hosting;
using XmessBot.Notifications;
using XmessBot.Storage;

namespace XmessBot.Commands;

/// <summary><c>check</c>: says what is wrong with the configuration and the data, in clear words; 1 when something is.</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        IReadOnlyList<string> faults = [.. Requirements.OfTheMachine()];
        try
        {
            await using var app = Program.Build(args);
            faults =
            [
                .. faults,
                .. ConfigurationCheck.Faults(app.Configuration, app.Environment),
                .. Requirements.OfFolders(app.Configuration, app.Environment),
                .. Keys.Faults(app.Configuration, app.Environment),
                .. await MailCheck.FaultsAsync(
                    app.Services.GetRequiredService<ILetterBox>(), app.Services.GetRequiredService<MailOptions>(), TimeProvider.System),
                .. await DataFaultsAsync(app.Services),
            ];
        }
        catch (InvalidOperationException exception)
        {
            // What is read to build the host at all says by itself what is wrong with it.
            faults = [.. faults, exception.Message];
        }

        foreach (var fault in faults) Console.WriteLine($"✗ {fault}");
        Console.WriteLine(faults.Count == 0 ? "✓ La configuració i les dades són correctes." : $"\n{faults.Count} coses per arreglar.");
        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<string>> DataFaultsAsync(IServiceProvider services)
    {
        var options = services.GetRequiredService<DatabaseOptions>();
        if (options.File is { } file && !File.Exists(file)) return [$"No hi ha cap base de dades a {file}: executeu «migrate» o engegueu el servei."];
        await using var context = services.GetRequiredService<XmessContexts>().Create();
        try
        {
            var faults = await new DataCheck(context, services.GetRequiredService<Storage.Secrets.SecretStore>()).FaultsAsync();
            return [.. faults, .. await Keys.StoredFaultsAsync(context, services.GetRequiredService<IConfiguration>())];
        }
        catch (System.Data.Common.DbException exception)
        {
            return [$"La base de dades no respon: {exception.Message}"];
        }
    }
}
