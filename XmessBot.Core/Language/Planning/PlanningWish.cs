namespace XmessBot.Core.Language.Planning;

/// <summary>What a message wants of planned sessions.</summary>
public enum PlanningKind
{
    /// <summary>A date, or nothing more exact.</summary>
    Propose,

    /// <summary>"Accepto la data".</summary>
    Accept,

    /// <summary>"No em va bé".</summary>
    Decline,

    /// <summary>"Mantenim la data": what was agreed stays, and no other moment is wanted.</summary>
    Keep,

    /// <summary>"Mou la sessió de dijous a divendres a les 11".</summary>
    Move,

    /// <summary>"Cancel·la la trobada amb Berga".</summary>
    Cancel,

    /// <summary>"Quan és la propera sessió?".</summary>
    When,
}

/// <summary>What a message wants of planned sessions, with the day of the one that it speaks of and the new moment's words.</summary>
/// <param name="Kind">What.</param>
/// <param name="Of">The day of the session that it speaks of, when said.</param>
/// <param name="To">The part of the message that may say a new moment.</param>
public sealed record PlanningWish(PlanningKind Kind, DateOnly? Of, string To);
