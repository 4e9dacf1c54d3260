namespace XmessBot.Commands.Understand;

/// <summary>An input line that cannot be processed; the message becomes the "error" of its output line.</summary>
internal sealed class BadInputException(string message) : Exception(message);
