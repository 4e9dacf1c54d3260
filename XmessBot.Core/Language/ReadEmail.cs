namespace XmessBot.Core.Language;

/// <summary>An e-mail address that somebody wrote.</summary>
/// <param name="Address">The address, in lower case and fit for every mail server: "nuria.camps@sabadell.cat".</param>
/// <param name="AsWritten">
/// Whether it was written so; false when it had accents before the @, "núria.camps@…": few servers take those, and most people
/// have none in their address, but it is for them to say.
/// </param>
public sealed record ReadEmail(string Address, bool AsWritten);

/// <summary>An e-mail address after the name of whose it is, as address books copy it.</summary>
/// <param name="Name">"Núria Puig", or null.</param>
/// <param name="Address">The address.</param>
public sealed record NamedEmail(string? Name, string Address);
