using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads the orders that staff gives about assignments. An order is at the start of the message and is neither a question nor a denial.
/// A false positive changes nothing, because the bot confirms first, but it hides what was meant.
/// </summary>
public static class AssignmentOrders
{
    // "Si us plau, tanqueu…".
    private const int MostBefore = 3;

    private static readonly PhraseList Phrases = new("orders");

    private static readonly Dimension<bool, AssignmentOrder?> Ordered = new((said, byStaff) =>
        Try(said, byStaff) is var (rule, order) ? order with { Task = rule.Task } : null);

    /// <summary>The rules, tried in this order for each verb.</summary>
    internal static IReadOnlyList<OrderRule> Rules { get; } =
    [
        new("close an assignment", "close", AssignmentTask.Close, said => said.Has("assignment") || said.Has("service"),
            "tanca l'assignació 2026-1-001", "si us plau, tanqueu la mentoria 2026-1-001", "cal tancar l'assessorament de Berga"),
        // "Volem ampliar el parc d'habitatge" is a need of a council.
        new("extend by some hours", "extend", AssignmentTask.Extend, said => said.Minutes is not null,
            "amplia 2 hores la 2026-1-001", "allargueu 90 minuts la mentoria de Berga"),
        new("extend an assignment", "extend", AssignmentTask.Extend, said => said.Has("assignment"),
            "amplia l'assignació 2026-1-001", "vull allargar l'assignació de Berga"),
        new("assign what has a number", "assign", AssignmentTask.Assign, said => said.Number is not null,
            "assigneu 4 hores de la 2026-1-001 a en Pere Vila", "encarrega la 2026-1-001 a la Marta"),
        new("assign a request", "assign", AssignmentTask.Assign, said => said.Has("request"),
            "assigna la sol·licitud de Berga a la Marta", "volem encarregar la petició de Berga"),
        // Of anybody else these may be something that a council does.
        new("change the mentor", "change", AssignmentTask.ChangeMentor, said => said.ByStaff && said.Has("giver"),
            "canvia el mentor de Berga per la Marta", "substituïu l'assessora de la 2026-1-001", "cal canviar la mentora de Navàs"),
        new("change one for another", "change", AssignmentTask.ChangeMentor,
            said => said.ByStaff && said.Number is not null && said.Has("by"), "canvia en Pere per la Marta a la 2026-1-001"),
        new("assign, as staff says it", "assign", AssignmentTask.Assign, said => said.ByStaff, "assigna la Marta a Berga"),
    ];

    /// <summary>What a message orders, or null.</summary>
    /// <param name="said">The message.</param>
    /// <param name="byStaff">Whether staff says it.</param>
    public static AssignmentOrder? Read(Utterance said, bool byStaff) => said.Read(Ordered, byStaff);

    /// <summary>The rule that reads a message, with what it reads; null when none does.</summary>
    internal static (OrderRule Rule, AssignmentOrder Order)? Try(Utterance said, bool byStaff)
    {
        if (said.Asks) return null;
        var words = new OrderWords(Phrases, said.Words);
        var verbs = words.Head(MostBefore).Where(each => Rules.Any(rule => rule.Verb == each.Meaning)).ToArray();
        // Every message comes by here: the hours are only looked for in one that begins as an order.
        if (verbs.Length == 0) return null;
        var (order, reason) = Split(said, words);
        var number = order.References.Request;
        var minutes = new Utterance(References.Without(order), said.Now).Session().Minutes;
        var spoken = new OrderWords(Phrases, order.Words);
        foreach (var (verb, end) in verbs)
        {
            var facts = new OrderFacts(spoken, end, number, minutes, byStaff);
            if (Rules.FirstOrDefault(rule => rule.Verb == verb && rule.Holds(facts)) is { } rule)
                return (rule, new AssignmentOrder(rule.Task, number, minutes, reason) { Replacement = After(order, spoken, rule) });
        }

        return null;
    }

    // "… per la Marta": of other orders "per" says something else.
    private static string? After(Utterance order, OrderWords spoken, OrderRule rule) =>
        rule.Task == AssignmentTask.ChangeMentor
            && spoken.First("by") is var (_, end) ? order.Text[order.Words[end - 1].End..].Trim() : null;

    // "… perquè falta una sessió": the order, and then why.
    private static (Utterance Order, string? Reason) Split(Utterance said, OrderWords words)
    {
        if (words.First("because") is not var (start, end)) return (said, null);
        var reason = said.Text[said.Words[end - 1].End..].Trim();
        return reason.Length > 0 ? (new Utterance(said.Text[..said.Words[start].Start], said.Now), reason) : (said, null);
    }
}
