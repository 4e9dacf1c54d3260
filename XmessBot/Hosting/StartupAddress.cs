using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace XmessBot.Hosting;

/// <summary>Prints the URL of the chat at startup.</summary>
internal static class StartupAddress
{
    /// <summary>In Development, prints the URL once the host listens.</summary>
    public static void PrintAddressOnceStarted(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) return;
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
            if (addresses?.FirstOrDefault() is { } address) Console.WriteLine(
                $"\nObriu {address} al navegador: a dalt hi podeu triar com a qui ho proveu. (Ctrl+C per aturar.)\n");
        });
    }
}
