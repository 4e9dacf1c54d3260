using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Dialogs.Routing;

/// <summary>A dialog with its capabilities: a line of the feature table.</summary>
/// <param name="Make">Creates the dialog, which holds no state of its own.</param>
/// <param name="Capabilities">Its capabilities.</param>
internal sealed record Feature(Func<IServiceProvider, Dialog> Make, params IReadOnlyList<Capability> Capabilities)
{
    /// <summary>Creates the function that reminds people of what waits for their answer; null for none.</summary>
    public Func<IServiceProvider, ShowReminder>? Reminds { get; init; }

    /// <summary>Runs when somebody edits an earlier message that no open dialog is based on; null for nothing.</summary>
    public Func<ITurnContext, CancellationToken, Task>? Edited { get; init; }

    /// <summary>As <see cref="Edited"/>, when the message is deleted.</summary>
    public Func<ITurnContext, CancellationToken, Task>? Deleted { get; init; }
}
