namespace XmessBot.Core.Language;

/// <summary>An e-mail address found in a text.</summary>
/// <param name="Address">The address in lower case, in a form that every mail server accepts: "nuria.camps@sabadell.cat".</param>
/// <param name="AsWritten">
/// False when accents were removed from the local part ("núria.camps@…"). Few servers accept them and most addresses have none, but the
/// person should confirm it.
/// </param>
public sealed record ReadEmail(string Address, bool AsWritten);

/// <summary>An e-mail address with the name of its owner, as address books copy it.</summary>
/// <param name="Name">The name, for example "Núria Puig", or null.</param>
/// <param name="Address">The address.</param>
public sealed record NamedEmail(string? Name, string Address);
