namespace XmessBot.Dialogs.Routing;

/// <summary>What a capability that leaves the open dialogs for good takes: texts about what is kept of them and what is lost.</summary>
/// <param name="Texts">One text for each; empty when nothing was open.</param>
internal sealed record LeftOpen(IReadOnlyList<string> Texts);
