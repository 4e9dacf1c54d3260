namespace XmessBot.Notifications;

/// <summary>A letter by e-mail, in plain text.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body.</param>
public sealed record Letter(string To, string Subject, string Text);
