namespace XmessBot.Storage.Turns;

/// <summary>Why something of the outbox will never be sent. The numbers are stored.</summary>
public enum Undelivered
{
    /// <summary>Nobody takes letters at that address.</summary>
    Address = 1,

    /// <summary>The mail server takes no letters from us: its configuration or ours is wrong.</summary>
    Server = 2,

    /// <summary>It could not be sent while it was worth something.</summary>
    TooLate = 3,

    /// <summary>It failed each time, for what might have passed.</summary>
    Tries = 4,
}
