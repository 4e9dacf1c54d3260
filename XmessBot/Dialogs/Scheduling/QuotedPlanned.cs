namespace XmessBot.Dialogs.Scheduling;

/// <summary>Begins the dialog from a message that quotes the card of a planned session.</summary>
/// <param name="Key">The key of the card's buttons.</param>
internal sealed record QuotedPlanned(string Key);
