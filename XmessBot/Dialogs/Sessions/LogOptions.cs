using XmessBot.Core.Sessions;

namespace XmessBot.Dialogs.Sessions;

/// <summary>How the logging of a session is begun; without any, it goes on with the note.</summary>
/// <param name="Said">The message that tells it.</param>
/// <param name="Source">Where that message is, when it has an id.</param>
internal sealed record LogOptions(string Said, SessionSource? Source);

/// <summary>The logging of a session is to go one step back.</summary>
internal sealed record LogBack;
