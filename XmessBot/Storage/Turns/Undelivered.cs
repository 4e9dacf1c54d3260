namespace XmessBot.Storage.Turns;

/// <summary>Why an outbox entry was given up. The numbers are stored.</summary>
public enum Undelivered
{
    /// <summary>The address was permanently rejected.</summary>
    Address = 1,

    /// <summary>The mail server rejects our mail: its configuration or ours is wrong.</summary>
    Server = 2,

    /// <summary>It expired before it could be sent.</summary>
    TooLate = 3,

    /// <summary>Every attempt failed with a transient error.</summary>
    Tries = 4,
}
