namespace XmessBot.Core;

/// <summary>
/// The result of a domain operation: <see cref="Done"/> with the value, or <see cref="Refused"/> with the rule and the facts. A refusal
/// is an expected answer, so it is a value; an exception is a bug. Core holds no texts for people.
/// </summary>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    /// <summary>The operation was done; <paramref name="Value"/> is its result.</summary>
    public sealed record Done(T Value) : Outcome<T>;

    /// <summary>The operation was refused and nothing changed; <paramref name="Why"/> holds the rule and the facts.</summary>
    public sealed record Refused(Refusal Why) : Outcome<T>;

    /// <summary>Runs the next operation on the value; a refusal is passed on.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) => this switch
    {
        Done done => next(done.Value),
        Refused refused => refused.Why,
        _ => throw new InvalidOperationException("An outcome is done or refused."),
    };

    /// <summary>Wraps a value as <see cref="Done"/>.</summary>
    public static implicit operator Outcome<T>(T value) => new Done(value);

    /// <summary>Wraps a refusal as <see cref="Refused"/>.</summary>
    public static implicit operator Outcome<T>(Refusal why) => new Refused(why);
}

/// <summary>
/// Why an operation was refused. Each kind of refusal is a record of its own, declared beside the rule that it belongs to.
/// </summary>
/// <param name="Rule">The rule (<c>rules.md</c>) that refuses it.</param>
public abstract record Refusal(RuleId Rule);
