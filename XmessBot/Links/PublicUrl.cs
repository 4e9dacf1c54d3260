using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace XmessBot.Links;

/// <summary>
/// The host's own address as people see it, for links that travel in letters: <c>DirectLine:PublicUrl</c>, which names the
/// same host; without it, the address that it listens on.
/// </summary>
public sealed class PublicUrl(IConfiguration configuration, IServer server)
{
    /// <summary>The address of a path of the host.</summary>
    public string Of(string path) => (Configured ?? Listening ?? "http://localhost").TrimEnd('/') + path;

    private string? Configured => configuration["DirectLine:PublicUrl"] is { Length: > 0 } url ? url : null;

    private string? Listening => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
}
