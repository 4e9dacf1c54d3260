namespace XmessBot.Core.Language.Planning;

/// <summary>One way of saying what to do with planned sessions.</summary>
/// <param name="Name">What is wanted, in plain words.</param>
/// <param name="Kind">The kind of wish.</param>
/// <param name="Holds">Whether the message says what the rule needs.</param>
/// <param name="Examples">Messages that it reads, at least one; a test reads each.</param>
internal sealed record PlanningRule(string Name, PlanningKind Kind, Func<PlanningFacts, bool> Holds, params string[] Examples);

/// <summary>The facts of a message that the rules test.</summary>
/// <param name="Meanings">The meanings of its phrases.</param>
/// <param name="Alone">The yes or no that the whole message is, or null.</param>
/// <param name="TwoDays">Whether it names the day of a session and then another time.</param>
internal sealed record PlanningFacts(IReadOnlySet<string> Meanings, bool? Alone, bool TwoDays)
{
    /// <summary>Whether the message contains a phrase with that meaning.</summary>
    public bool Has(string meaning) => Meanings.Contains(meaning);
}
