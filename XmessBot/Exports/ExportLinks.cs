using XmessBot.Core.Exports;
using XmessBot.Links;

namespace XmessBot.Exports;

/// <summary>Signed links to exports (<see cref="ExportEndpoint"/>).</summary>
public sealed class ExportLinks(SignedLinks links, PublicUrl address)
{
    // Below the path of the chat's cookie, which tells whose browser opens it.
    internal const string Path = "/chat/export/";

    /// <summary>The link that only who asked for the export can open, once, within <see cref="Export.Lifetime"/>.</summary>
    public string To(Export export) =>
        address.Of(Path + links.Sign(LinkUse.Export, export.Id.Value, Export.Lifetime, export.Asker.Value));

    /// <summary>What a token names; a forged one names nothing.</summary>
    internal LinkReading Read(string token) => links.Read(LinkUse.Export, token);
}
