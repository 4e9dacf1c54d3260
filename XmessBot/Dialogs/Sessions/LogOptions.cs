namespace XmessBot.Dialogs.Sessions;

/// <summary>Begins logging from a message; without these options the dialog resumes from the note.</summary>
/// <param name="Said">The message that reports the sessions.</param>
internal sealed record LogOptions(string Said);

/// <summary>Goes one step back in the session report.</summary>
internal sealed record LogStepBack;
