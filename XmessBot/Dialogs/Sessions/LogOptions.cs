namespace XmessBot.Dialogs.Sessions;

/// <summary>How the logging of a session is begun; without any, it goes on with the note.</summary>
/// <param name="Said">The message that tells it.</param>
internal sealed record LogOptions(string Said);

/// <summary>The logging of a session is to go one step back.</summary>
internal sealed record LogBack;
