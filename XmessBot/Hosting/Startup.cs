using Microsoft.AspNetCore.Connections;
using XmessBot.Search.Embeddings;
using XmessBot.Storage;

namespace XmessBot.Hosting;

/// <summary>Starts the host, or prints in one line what is missing: a stack trace does not help whoever installs it.</summary>
internal static class Startup
{
    /// <summary>Runs the host until it is stopped; returns 1 when it could not start.</summary>
    public static async Task<int> RunAsync(Func<WebApplication> build)
    {
        if (Print(Requirements.OfTheMachine())) return 1;
        await using var app = build();
        if (Print(Requirements.OfFolders(app.Configuration, app.Environment))) return 1;
        if (Print(EmbeddingOptions.Faults(app.Configuration, app.Environment))) return 1;
        await app.PrepareAsync();
        app.PrintAddressOnceStarted();
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            Print([$"L'adreça ja la fa servir un altre programa ({exception.Message}): atureu-lo, o trieu-ne una altra amb --urls."]);
            return 1;
        }
    }

    private static bool Print(IEnumerable<string> faults)
    {
        var any = false;
        foreach (var fault in faults)
        {
            Console.Error.WriteLine($"✗ {fault}");
            any = true;
        }

        return any;
    }
}
