using XmessBot.Core.Hours;

namespace XmessBot.Core.Sessions;

/// <summary>
/// Something unlikely but possible in a session that was told: the person has to confirm it. A yes is passed back by its key, so a
/// doubt that arises only after the answer is asked too.
/// </summary>
/// <param name="Key">Identifies the doubt from one message to the next.</param>
public abstract record Doubt(string Key);

/// <summary>The assignment already has a session at that time: is this another one?</summary>
/// <param name="Number">The number of the logged session; null when both are in the same message.</param>
/// <param name="Facts">The facts of the new session.</param>
public sealed record SameSession(int? Number, SessionFacts Facts)
    : Doubt(FormattableString.Invariant($"same|{Number}|{Facts.Date:yyyy-MM-dd}"));

/// <summary>The mentor's sessions on that day would add up to more than <see cref="Doubts.LongDay"/>: is that right?</summary>
/// <param name="Date">The civil day.</param>
/// <param name="Total">The minutes of all sessions of that day.</param>
public sealed record LongDay(DateOnly Date, Minutes Total) : Doubt(FormattableString.Invariant($"long|{Date:yyyy-MM-dd}|{Total.Count}"));
