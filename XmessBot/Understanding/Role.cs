namespace XmessBot.Understanding;

/// <summary>Who writes, as far as it changes what the words mean.</summary>
public enum Role
{
    /// <summary>Not known, or of no matter.</summary>
    Any,

    /// <summary>Asks for a council.</summary>
    Officer,

    /// <summary>Gives sessions, as a mentor or an advisor.</summary>
    Mentor,

    /// <summary>The technical commission.</summary>
    Staff,
}
