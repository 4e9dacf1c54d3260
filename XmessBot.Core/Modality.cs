namespace XmessBot.Core;

/// <summary>How a session is held (R09).</summary>
public enum Modality
{
    /// <summary>"presencial".</summary>
    InPerson,

    /// <summary>"a distància".</summary>
    Remote,
}
