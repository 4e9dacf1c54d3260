namespace XmessBot.Notifications;

/// <summary>A letter by e-mail, in plain text.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body.</param>
/// <param name="Enclosed">A file that goes with it, or null.</param>
public sealed record Letter(string To, string Subject, string Text, Enclosure? Enclosed = null);

/// <summary>A file of text that goes with a letter.</summary>
/// <param name="Name">How it is saved: "sessio.ics".</param>
/// <param name="Type">Its media type with its parameters: "text/calendar; method=REQUEST".</param>
/// <param name="Text">What is in it.</param>
public sealed record Enclosure(string Name, string Type, string Text);
