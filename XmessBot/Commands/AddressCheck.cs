using System.Net;
using System.Net.Sockets;
using XmessBot.Hosting;

namespace XmessBot.Commands;

/// <summary>Checks that the host can listen on its configured addresses, or already does; each fault is a sentence in Catalan.</summary>
internal static class AddressCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<IReadOnlyList<string>> FaultsAsync(IConfiguration configuration)
    {
        var faults = new List<string>();
        foreach (var address in Limits.Addresses(configuration))
        {
            if (!Uri.TryCreate(address.Replace("*", "0.0.0.0").Replace("+", "0.0.0.0"), UriKind.Absolute, out var uri))
                faults.Add($"«{address}» no és una adreça on escoltar: reviseu --urls.");
            else if (IsTaken(uri) && !await IsOursAsync(uri))
                faults.Add($"L'adreça {address} ja la fa servir un altre programa: atureu-lo, o trieu-ne una altra amb --urls.");
        }

        return faults;
    }

    private static bool IsTaken(Uri uri)
    {
        var address = IPAddress.TryParse(uri.Host.Trim('[', ']'), out var written) ? written
            : uri.IsLoopback ? IPAddress.Loopback : IPAddress.Any;
        using var listener = new TcpListener(address, uri.Port);
        try
        {
            listener.Start();
            return false;
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return true;
        }
    }

    private static async Task<bool> IsOursAsync(Uri uri)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            var said = await http.GetStringAsync(new Uri(uri, "/health/live"));
            return said == "Healthy";
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
