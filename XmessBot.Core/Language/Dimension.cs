namespace XmessBot.Core.Language;

/// <summary>
/// One property that is read from a message (its service, its days, its intent) with the function that reads it. Create it once, as a
/// static field next to the reader; <see cref="Utterance.Read{T}(Dimension{T})"/> evaluates it once per message.
/// </summary>
/// <param name="read">The function that reads it.</param>
public sealed class Dimension<T>(Func<Utterance, T> read)
{
    private readonly Func<Utterance, T> _read = read;

    /// <summary>Reads the property from a message, without the cache.</summary>
    internal T Of(Utterance said) => _read(said);
}

/// <summary>A property that also depends on an argument, such as the question asked or the time direction.</summary>
/// <param name="read">The function that reads it.</param>
public sealed class Dimension<TOn, T>(Func<Utterance, TOn, T> read)
    where TOn : notnull
{
    private readonly Func<Utterance, TOn, T> _read = read;

    /// <summary>Reads the property from a message and its argument, without the cache.</summary>
    internal T Of(Utterance said, TOn on) => _read(said, on);
}
