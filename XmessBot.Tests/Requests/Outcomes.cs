using XmessBot.Core;

namespace XmessBot.Tests.Requests;

/// <summary>The two ways out of an operation, for tests that know which one it takes.</summary>
internal static class Outcomes
{
    /// <summary>What was done; fails, naming the refusal, when it was refused.</summary>
    public static T Value<T>(this Outcome<T> outcome) => outcome switch
    {
        Outcome<T>.Done done => done.Value,
        Outcome<T>.Refused refused => throw new Xunit.Sdk.XunitException($"Refused: {refused.Why}"),
        _ => throw new Xunit.Sdk.XunitException("Neither done nor refused."),
    };

    /// <summary>Why it was refused; fails when it was done.</summary>
    public static Refusal Refusal<T>(this Outcome<T> outcome) => Assert.IsType<Outcome<T>.Refused>(outcome).Why;

    /// <summary>Why it was refused, which is a <typeparamref name="TRefusal"/> of that rule.</summary>
    public static TRefusal Refusal<T, TRefusal>(this Outcome<T> outcome, RuleId rule)
        where TRefusal : Refusal
    {
        var why = Assert.IsType<TRefusal>(outcome.Refusal());
        Assert.Equal(rule, why.Rule);
        return why;
    }
}
