namespace XmessBot.Core.Language.Orders;

/// <summary>One way of ordering something of an assignment: the verb at the head, and what has to be said with it.</summary>
/// <param name="Name">What is ordered, in plain words.</param>
/// <param name="Verb">The verb, by its meaning in the list.</param>
/// <param name="Task">What it is.</param>
/// <param name="Holds">Whether what it needs is said.</param>
/// <param name="Examples">Messages that it reads, at least one; a test reads each.</param>
internal sealed record OrderRule(string Name, string Verb, AssignmentTask Task, Func<OrderFacts, bool> Holds, params string[] Examples);

/// <summary>What a message says beside the verb.</summary>
/// <param name="Words">Its phrases.</param>
/// <param name="After">The first word after the verb.</param>
/// <param name="Number">The request that it names, or null.</param>
/// <param name="Minutes">How long, or null.</param>
/// <param name="ByStaff">Whether staff says it.</param>
internal sealed record OrderFacts(OrderWords Words, int After, string? Number, int? Minutes, bool ByStaff)
{
    /// <summary>Whether something with that meaning is said after the verb.</summary>
    public bool Has(string meaning) => Words.Has(meaning, After);
}
