namespace XmessBot.Core.Language.Planning;

/// <summary>What a message wants to do with planned sessions.</summary>
public enum PlanningKind
{
    /// <summary>Propose a date; also the default.</summary>
    Propose,

    /// <summary>Accept the proposed date: "accepto la data".</summary>
    Accept,

    /// <summary>Decline the proposed date: "no em va bé".</summary>
    Decline,

    /// <summary>Keep the agreed date and drop the change: "mantenim la data".</summary>
    Keep,

    /// <summary>Move a session: "mou la sessió de dijous a divendres a les 11".</summary>
    Move,

    /// <summary>Cancel a session: "cancel·la la trobada amb Berga".</summary>
    Cancel,

    /// <summary>Ask for the date: "quan és la propera sessió?".</summary>
    When,
}

/// <summary>What a message wants to do with planned sessions, which session it means, and the words that give the new date.</summary>
/// <param name="Kind">The kind of wish.</param>
/// <param name="Of">The day of the session it means, when given.</param>
/// <param name="To">The part of the message that may give the new date and time.</param>
public sealed record PlanningWish(PlanningKind Kind, DateOnly? Of, string To);
