namespace XmessBot.Dialogs.Routing;

/// <summary>What a capability that leaves what was open begins with: the texts that say what is kept of it and what is lost.</summary>
/// <param name="Texts">A text for each thing that was left; none when nothing was open.</param>
internal sealed record LeftOpen(IReadOnlyList<string> Texts);
