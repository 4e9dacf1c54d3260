namespace XmessBot.Core;

/// <summary>How a session is held (R09).</summary>
public enum Modality
{
    /// <summary>"presencial": in person.</summary>
    InPerson,

    /// <summary>"a distància": remote.</summary>
    Remote,
}
