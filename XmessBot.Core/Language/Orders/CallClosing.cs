using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;

namespace XmessBot.Core.Language.Orders;

/// <summary>An order that closes a call for sessions, as far as it says it: "tanca la convocatòria 2026-1 el 15 d'agost".</summary>
/// <param name="Call">The call's id.</param>
/// <param name="Last">The last day of logging.</param>
public sealed record CallClosing(string? Call, DateOnly? Last)
{
    private static readonly PhraseList Phrases = new("orders");

    /// <summary>Messages that are one; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "tanca la convocatòria 2026-1", "si us plau, tanqueu el registre de la convocatòria 2026-1",
        "vull tancar el registre de sessions de la convocatòria 2026-1 el 15 d'agost",
    ];

    /// <summary>
    /// The order that a message is, or null. A question, or a statement about when a call closes, is not an order. Without the call's
    /// id only staff can give it, because officers talk about the call too.
    /// </summary>
    /// <param name="said">The message.</param>
    /// <param name="byStaff">Whether staff says it.</param>
    public static CallClosing? Read(Utterance said, bool byStaff)
    {
        if (said.Asks) return null;
        var words = said.Words;
        var end = 0;
        foreach (var each in Phrases.Find(words))
        {
            if (words.Skip(end).Take(each.Start - end).Any(between => between.Text != ",")) return null;
            end = each.End;
            if (each.Meaning == "close call") return Of(said, end, byStaff);
            if (each.Meaning != "lead") return null;
        }

        return null;
    }

    // The day is of the order, and not of something else that closes: "el museu tanca el 15 d'agost".
    private static CallClosing? Of(Utterance said, int end, bool byStaff)
    {
        var rest = new Utterance(said.Text[said.Words[end - 1].End..], said.Now);
        var call = rest.References.Call;
        if (call is null && !byStaff) return null;
        var day = new Utterance(References.Without(rest), said.Now).When(Lean.Future) as DateValue;
        return new CallClosing(call, day?.Day);
    }
}
