using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace XmessBot.Links;

/// <summary>
/// The host's public address, for links: <c>DirectLine:PublicUrl</c>, or else the address that it listens on, which only works on this
/// machine.
/// </summary>
public sealed class PublicUrl(IConfiguration configuration, IServer server, IHostEnvironment environment)
{
    /// <summary>Whether links work in e-mails: recipients can open them on other machines, or this is Development.</summary>
    public bool Travels => Configured is not null || environment.IsDevelopment();

    /// <summary>The absolute URL of a path.</summary>
    public string Of(string path) => (Configured ?? Listening ?? "http://localhost").TrimEnd('/') + path;

    private string? Configured => configuration["DirectLine:PublicUrl"] is { Length: > 0 } url ? url : null;

    private string? Listening => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
}
