using Microsoft.AspNetCore.Connections;
using XmessBot.Storage;

namespace XmessBot.Hosting;

/// <summary>Starts the host, or says in a line what it lacks: whoever installs it is helped by no stack trace.</summary>
internal static class Start
{
    /// <summary>Runs until it is told to stop; 1 when it could not start.</summary>
    public static async Task<int> RunAsync(Func<WebApplication> build)
    {
        if (Say(Requirements.OfTheMachine())) return 1;
        await using var app = build();
        if (Say(Requirements.OfFolders(app.Configuration, app.Environment))) return 1;
        await app.PrepareAsync();
        app.SayAddressOnceStarted();
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            Say([$"L'adreça ja la fa servir un altre programa ({exception.Message}): atureu-lo, o trieu-ne una altra amb --urls."]);
            return 1;
        }
    }

    private static bool Say(IEnumerable<string> faults)
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
