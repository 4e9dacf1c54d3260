namespace XmessBot.Core.Language.Planning;

/// <summary>One way of saying what is wanted of planned sessions.</summary>
/// <param name="Name">What is wanted, in plain words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Holds">Whether what it needs is said.</param>
/// <param name="Examples">Messages that it reads, at least one; a test reads each.</param>
internal sealed record PlanningRule(string Name, PlanningKind Kind, Func<PlanningFacts, bool> Holds, params string[] Examples);

/// <summary>What a message says, as the rules ask for it.</summary>
/// <param name="Meanings">What its phrases mean.</param>
/// <param name="Alone">The yes or no that the whole message is, or null.</param>
/// <param name="TwoDays">Whether it names the day of a session and then another moment.</param>
internal sealed record PlanningFacts(IReadOnlySet<string> Meanings, bool? Alone, bool TwoDays)
{
    /// <summary>Whether something with that meaning is said.</summary>
    public bool Has(string meaning) => Meanings.Contains(meaning);
}
