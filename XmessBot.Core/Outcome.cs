namespace XmessBot.Core;

/// <summary>
/// What an operation of the domain answers: done, with the value, or refused, with the rule and the facts. A refusal is
/// an ordinary answer of a conversation, so it is a value; an exception is a bug. Core says no text to people.
/// </summary>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    /// <summary>It was done; <paramref name="Value"/> is the result.</summary>
    public sealed record Done(T Value) : Outcome<T>;

    /// <summary>It was refused and nothing changed; <paramref name="Why"/> has the rule and the facts.</summary>
    public sealed record Refused(Refusal Why) : Outcome<T>;

    /// <summary>What follows when it was done; a refusal stays as it is.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) => this switch
    {
        Done done => next(done.Value),
        Refused refused => refused.Why,
        _ => throw new InvalidOperationException("An outcome is done or refused."),
    };

    /// <summary>A value is a thing done.</summary>
    public static implicit operator Outcome<T>(T value) => new Done(value);

    /// <summary>A refusal is an outcome.</summary>
    public static implicit operator Outcome<T>(Refusal why) => new Refused(why);
}

/// <summary>Why something was refused. Each kind of refusal is a record of its own, beside the rule that gives it.</summary>
/// <param name="Rule">The rule of the service (<c>rules.md</c>).</param>
public abstract record Refusal(RuleId Rule);
