namespace XmessBot.Dialogs.Cards;

/// <summary>Something that can be chosen, by its button or in words.</summary>
/// <param name="Value">What it is to the code.</param>
/// <param name="Title">What it is to the person.</param>
internal sealed record Option(string Value, string Title);
