namespace XmessBot.Core.Language;

/// <summary>
/// One thing that is read of a message (its service, its days, what it wants), and who reads it. Made once, a static member
/// beside the reader; <see cref="Utterance.Read{T}(Dimension{T})"/> reads it once for each message.
/// </summary>
/// <param name="read">The reader.</param>
public sealed class Dimension<T>(Func<Utterance, T> read)
{
    private readonly Func<Utterance, T> _read = read;

    internal T Of(Utterance said) => _read(said);
}

/// <summary>The same where it also depends on something else: the question asked, the side to which one looks.</summary>
/// <param name="read">The reader.</param>
public sealed class Dimension<TOn, T>(Func<Utterance, TOn, T> read)
    where TOn : notnull
{
    private readonly Func<Utterance, TOn, T> _read = read;

    internal T Of(Utterance said, TOn on) => _read(said, on);
}
