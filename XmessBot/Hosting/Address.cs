using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace XmessBot.Hosting;

/// <summary>Tells whoever started the host where to look.</summary>
internal static class Address
{
    /// <summary>While developing, prints the address of the chat once the host listens.</summary>
    public static void SayAddressOnceStarted(this WebApplication app)
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
