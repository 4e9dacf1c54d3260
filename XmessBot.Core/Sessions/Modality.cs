namespace XmessBot.Core.Sessions;

/// <summary>How a session is held (R09): "presencial o a distància".</summary>
public enum Modality
{
    /// <summary>"Presencial".</summary>
    InPerson,

    /// <summary>"A distància".</summary>
    Remote,
}
