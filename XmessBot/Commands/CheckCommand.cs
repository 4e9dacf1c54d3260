using XmessBot.Hosting;
using XmessBot.Notifications;
using XmessBot.Outbox;
using XmessBot.Search.Embeddings;
using XmessBot.Storage;

namespace XmessBot.Commands;

/// <summary><c>check</c>: prints what is wrong with the configuration and the data; exit code 1 when something is.</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var faults = await FaultsAsync(args);
        foreach (var fault in faults) Console.WriteLine($"✗ {fault}");
        Console.WriteLine(faults.Count == 0 ? "✓ La configuració i les dades són correctes." : $"\n{faults.Count} coses per arreglar.");
        return faults.Count == 0 ? 0 : 1;
    }

    /// <summary>Everything that is wrong; each fault is a sentence in Catalan that says what to do.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(string[] args)
    {
        string[] machine = [.. Requirements.OfTheMachine(), .. Requirements.OfFiles(AppContext.BaseDirectory)];
        try
        {
            await using var app = Program.Build(args);
            return
            [
                .. machine,
                .. ConfigurationCheck.Faults(app.Configuration, app.Environment),
                .. Requirements.OfFolders(app.Configuration, app.Environment),
                .. EmbeddingOptions.Faults(app.Configuration, app.Environment),
                .. Keys.Faults(app.Configuration, app.Environment),
                .. await AddressCheck.FaultsAsync(app.Configuration),
                .. await MailCheck.FaultsAsync(
                    app.Services.GetRequiredService<IMailSender>(), app.Services.GetRequiredService<MailOptions>(), TimeProvider.System),
                .. await DataFaultsAsync(app.Services),
            ];
        }
        catch (Exception exception) when (exception is InvalidOperationException || machine.Length > 0)
        {
            // A setting that the host needs to be built explains its own fault; with a fault of the machine, any exception may follow from
            // it.
            return exception is InvalidOperationException ? [.. machine, exception.Message] : machine;
        }
    }

    private static async Task<IReadOnlyList<string>> DataFaultsAsync(IServiceProvider services)
    {
        var options = services.GetRequiredService<DatabaseOptions>();
        if (options.File is { } file && !File.Exists(file))
            return [$"No hi ha cap base de dades a {file}: executeu «migrate» o engegueu el servei."];
        await using var context = services.GetRequiredService<XmessContexts>().Create();
        try
        {
            var secrets = services.GetRequiredService<Storage.Secrets.SecretStore>();
            var faults = await new DataCheck(context, secrets).FaultsAsync();
            return
            [
                .. faults,
                .. await Keys.StoredFaultsAsync(context, services.GetRequiredService<IConfiguration>()),
                .. await ReceiptCheck.FaultsAsync(new Storage.Requests.RequestStore(context), secrets),
            ];
        }
        catch (System.Data.Common.DbException exception)
        {
            return [$"La base de dades no respon: {exception.Message}"];
        }
    }
}
