using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>Somebody of the commission declares a conflict of interest, or takes it back.</summary>
/// <param name="TakesBack">Whether they take it back.</param>
/// <param name="Requests">In which requests; empty when none is named.</param>
/// <param name="Reason">Why, as it was written; null when it is not said.</param>
public sealed record ConflictOrder(bool TakesBack, IReadOnlyList<NamedRequest> Requests, string? Reason);

/// <summary>
/// Reads who declares a conflict of interest (R12): "m'abstinc de la 7", "tinc un conflicte d'interès amb Berga", "ja no tinc cap conflicte
/// amb Berga". Only one's own: what is said of others is none.
/// </summary>
public static class ConflictOrders
{
    private static readonly PhraseList Phrases = new("conflicts");

    /// <summary>Messages that declare one; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "m'abstinc de la 7", "M'abstinc de valorar la 7 i la 9 perquè hi treballa la meva germana",
        "tinc un conflicte d'interès amb Berga", "em vull abstenir de la sol·licitud de Vic",
        "em recuso de la 7", "m'inhibeixo de la 7 i la 9", "tinc conflicte amb Vic", "m'aparto de la petició de Berga",
        "hi tinc conflicte d'interessos, amb la 7",
    ];

    /// <summary>Messages that take one back; a test reads each.</summary>
    internal static IReadOnlyList<string> Back { get; } =
    [
        "ja no tinc cap conflicte amb Berga", "ja no m'abstinc de la 7", "ja no em recuso de la 7", "retiro el conflicte d'interès de la 7",
        "treu la meva abstenció de Vic", "no tinc cap conflicte d'interès amb la 7",
    ];

    /// <summary>The order, or null.</summary>
    public static ConflictOrder? Read(Utterance said)
    {
        if (said.Asks) return null;
        // "Si tinc un conflicte" declares none yet.
        var found = Phrases.Find(said.Words).ToArray();
        if (found.Length == 0 || said.Words.Take(found[0].Start).Any(token => token.Text is "si" or "quan")) return null;
        var (body, reason, _) = OrderTails.Split(said);
        return new ConflictOrder(found[0].Meaning == "back", OrderParts.Of(body).Requests ?? [], reason);
    }
}
