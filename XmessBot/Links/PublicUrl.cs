using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace XmessBot.Links;

/// <summary>
/// The host's own address as people see it, for links: <c>DirectLine:PublicUrl</c>, which names the same host; without it, the
/// address that it listens on, which is of use on this machine only.
/// </summary>
public sealed class PublicUrl(IConfiguration configuration, IServer server, IHostEnvironment environment)
{
    /// <summary>Whether a link may travel in a letter: whoever reads it elsewhere can open it, or this is Development.</summary>
    public bool Travels => Configured is not null || environment.IsDevelopment();

    /// <summary>The address of a path of the host.</summary>
    public string Of(string path) => (Configured ?? Listening ?? "http://localhost").TrimEnd('/') + path;

    private string? Configured => configuration["DirectLine:PublicUrl"] is { Length: > 0 } url ? url : null;

    private string? Listening => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
}
