using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage;

/// <summary>Lends contexts of the configured provider, from a pool: one a turn, one a request of an endpoint.</summary>
public sealed class XmessContexts(Func<XmessContext> create)
{
    /// <summary>A context to use and dispose.</summary>
    public XmessContext Create() => create();
}
