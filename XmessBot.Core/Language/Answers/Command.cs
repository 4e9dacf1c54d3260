namespace XmessBot.Core.Language.Answers;

/// <summary>A command about the conversation itself, valid at any point. The whole message has to be the command.</summary>
public enum Command
{
    /// <summary>"cancel·la-ho", "deixa-ho estar".</summary>
    Cancel,

    /// <summary>"enrere", "torna a la pregunta anterior".</summary>
    Back,

    /// <summary>"ajuda", "què puc fer?".</summary>
    Help,

    /// <summary>"repeteix la pregunta", "com dius?".</summary>
    Repeat,

    /// <summary>"torna a començar", "de zero".</summary>
    StartOver,
}
