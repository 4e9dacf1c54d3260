namespace XmessBot.Understanding;

/// <summary>The role of the writer, where it changes what a message means.</summary>
public enum Role
{
    /// <summary>Unknown or irrelevant.</summary>
    Any,

    /// <summary>Makes requests for a council.</summary>
    Officer,

    /// <summary>Gives sessions, as a mentor or an advisor.</summary>
    Mentor,

    /// <summary>Staff of the technical commission.</summary>
    Staff,
}
