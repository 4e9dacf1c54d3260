namespace XmessBot.Commands.Understand;

/// <summary>A line that cannot be worked on; the message goes into the answer's "error".</summary>
internal sealed class BadInputException(string message) : Exception(message);
