using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage;

/// <summary>Creates pooled contexts of the configured provider: one for each turn, or each request to an endpoint.</summary>
public sealed class XmessContexts(Func<XmessContext> create)
{
    /// <summary>A context, which the caller disposes.</summary>
    public XmessContext Create() => create();
}
