namespace XmessBot.Dialogs.Cards;

/// <summary>An option of a question, which can be chosen by its button or in words.</summary>
/// <param name="Value">The value for the code.</param>
/// <param name="Title">The label for the person.</param>
internal sealed record Option(string Value, string Title);
