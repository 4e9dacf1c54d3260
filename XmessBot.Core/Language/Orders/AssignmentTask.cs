namespace XmessBot.Core.Language.Orders;

/// <summary>What staff decides of assignments.</summary>
public enum AssignmentTask
{
    /// <summary>"Assigna la sol·licitud 2026-1-007 a la Marta".</summary>
    Assign,

    /// <summary>"Amplia 2 hores l'assignació 2026-1-007 perquè falta una sessió".</summary>
    Extend,

    /// <summary>"Tanca l'assignació 2026-1-007".</summary>
    Close,

    /// <summary>"Canvia el mentor de Berga per la Marta".</summary>
    ChangeMentor,
}
