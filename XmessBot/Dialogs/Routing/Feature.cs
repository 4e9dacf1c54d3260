using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Dialogs.Routing;

/// <summary>A dialog with the capabilities that it does: a line of the table.</summary>
/// <param name="Make">Makes the dialog, which holds no state of its own.</param>
/// <param name="Capabilities">What it does.</param>
internal sealed record Feature(Func<IServiceProvider, Dialog> Make, params IReadOnlyList<Capability> Capabilities);
