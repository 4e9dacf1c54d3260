using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Dialogs.Routing;

/// <summary>A dialog with the capabilities that it does: a line of the table.</summary>
/// <param name="Make">Makes the dialog, which holds no state of its own.</param>
/// <param name="Capabilities">What it does.</param>
internal sealed record Feature(Func<IServiceProvider, Dialog> Make, params IReadOnlyList<Capability> Capabilities)
{
    /// <summary>Makes what tells people what waits for their answer; null when nothing of it ever does.</summary>
    public Func<IServiceProvider, Remind>? Reminds { get; init; }

    /// <summary>
    /// What follows when somebody edits a message that they wrote earlier and that nothing open is made of; null when nothing does.
    /// </summary>
    public Func<ITurnContext, CancellationToken, Task>? Edited { get; init; }

    /// <summary>The same, when somebody deletes a message that they wrote earlier.</summary>
    public Func<ITurnContext, CancellationToken, Task>? Deleted { get; init; }
}
